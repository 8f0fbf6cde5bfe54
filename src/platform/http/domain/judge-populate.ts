import { judgeFilters } from './judge-filters';
import { judgeFields, judgeSort } from './judge-names';
import { QUERY_LIMITS } from './query-limits';
import { checkName, isFields, typeOf, unfit, type Judged, type Place } from './unfit-query';

const SHAPE = '{place}: send what to populate, such as {place}=* or {place}[topics][fields]=name.';
const DEEP = '{place}: populate at most {limit} levels deep.';
const AGAIN = '{place}: populate localizations once on the way to a document.';

/** The relation that Strapi gives each translated document: to all its other languages. Each step multiplies the answer. */
const TRANSLATIONS = 'localizations';

/** From the document that is asked for to what is populated: names of relations, and the type that they lead to. */
interface Way {
  readonly names: readonly string[];
  readonly uid: string | undefined;
}

/** Judges `populate`: names, or an object of them. @throws UnfitQuery */
export const judgePopulate = (judged: Judged, way: Way, value: unknown, place: Place): void => {
  if (typeof value === 'string' || Array.isArray(value)) {
    judgeList(judged, way, value, place);
    return;
  }
  if (!isFields(value)) return unfit(place, SHAPE);
  for (const [name, nested] of Object.entries(value)) {
    const at = [...place, name];
    judgeNested(judged, step(judged, way, name, at), nested, at);
  }
};

const judgeList = (judged: Judged, way: Way, value: unknown, place: Place): void => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const text of texts) {
    if (typeof text !== 'string') return unfit(place, SHAPE);
    for (const path of text.split(',').map((part) => part.trim()))
      if (path !== '')
        path.split('.').reduce<Way>((reached, name) => step(judged, reached, name, place), way);
  }
};

const step = (judged: Judged, { names, uid }: Way, name: string, place: Place): Way => {
  checkName(name, place);
  if (names.length >= QUERY_LIMITS.depth) unfit(place, DEEP, { limit: QUERY_LIMITS.depth });
  if (name === TRANSLATIONS && names.includes(TRANSLATIONS)) unfit(place, AGAIN);
  judged.tally.add('paths', place);
  return { names: [...names, name], uid: typeOf(judged.leadsTo(uid, name)) };
};

const judgeNested = (judged: Judged, way: Way, value: unknown, place: Place): void => {
  if (typeof value === 'string') return;
  if (!isFields(value)) return unfit(place, SHAPE);
  for (const [name, nested] of Object.entries(value)) {
    const at = [...place, name];
    if (name === 'populate') judgePopulate(judged, way, nested, at);
    else if (name === 'fields') judgeFields(judged, way.uid, nested, at);
    else if (name === 'filters') judgeFilters(judged, way.uid, nested, at);
    else if (name === 'sort') judgeSort(judged, way.uid, nested, at);
    else if (name === 'on') judgeFragments(judged, way, nested, at);
    else if (typeof nested !== 'string') unfit(at, SHAPE);
  }
};

/** Of a dynamic zone: what is populated of each kind of section. */
const judgeFragments = (judged: Judged, way: Way, value: unknown, place: Place): void => {
  if (!isFields(value)) return unfit(place, SHAPE);
  for (const [component, nested] of Object.entries(value)) {
    const at = [...place, component];
    checkName(component, at);
    judged.tally.add('paths', at);
    judgeNested(judged, { ...way, uid: component }, nested, at);
  }
};
