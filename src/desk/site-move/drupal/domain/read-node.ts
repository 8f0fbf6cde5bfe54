import { note } from '../../domain/note';
import { plainText } from '../../domain/plain-text';
import type { NoteRecord, TextOfRelease } from '../../domain/site-record';
import { shorten } from '../../domain/shorten';
import { isSwitchedOff, type Entity, type Reference } from './entity';
import { isPicture } from './files';
import { figureOf, linkToFilm, readText, type TextContext } from './read-text';
import { sortFields, type SortedFields } from './sort-fields';

export interface ReadNode {
  readonly text: Omit<TextOfRelease, 'title' | 'slug'>;
  readonly date: string | null;
  readonly embargo: string | null;
  /** `id` of the lead picture. */
  readonly image: string | null;
  readonly attachments: readonly string[];
  readonly terms: readonly Reference[];
  readonly notes: readonly NoteRecord[];
}

export interface NodeContext extends Omit<TextContext, 'tell' | 'linked'> {
  /** The document's `id`, which notes name. */
  readonly record: string;
  /** A part of a text that is a thing of its own (paragraph), in the language. */
  readonly part: (reference: Reference) => Entity | undefined;
}

/** Relationships of Drupal's own working. */
const SYSTEM =
  /^(?:node_type|revision_uid|uid|bundle|vid|parent|menu_link|type|thumbnail|layout_.*|content_translation_uid|media_type|revision_user)$/;
/** paragraphs within each other */
const DEEPEST = 8;
const NOTHING = new Set(['virtual', 'missing', '']);

/** A node in one language: its texts in order, its pictures, its files, and what has no place. */
export const readNode = (entity: Entity, context: NodeContext): ReadNode => {
  const notes: NoteRecord[] = [];
  const linked = new Set<string>();
  const told = new Set<string>();
  const tell = (sentence: string, what: NoteRecord['what'] = 'lost'): void => {
    if (told.has(sentence)) return;
    told.add(sentence);
    notes.push(note(context.record, what, sentence, context.locale));
  };
  const text: TextContext = { ...context, tell, linked };
  const state: State = {
    image: null,
    attachments: new Set(),
    terms: [],
    pieces: [],
    behind: [],
    tell,
    text,
    context,
  };
  const fields = sortFields(entity.values);
  readFields(fields, state);
  readReferences(entity, state, 0);
  return {
    text: {
      ...(fields.subtitle === null ? {} : { subtitle: plainText(fields.subtitle) }),
      summary: fields.summary,
      ...(fields.city === null ? {} : { datelineCity: plainText(fields.city) }),
      html: [...state.pieces, ...state.behind].filter((piece) => piece !== '').join('\n'),
      ...(fields.notesToEditors === null ? {} : { notesToEditors: plainText(fields.notesToEditors) }),
    },
    date: fields.date,
    embargo: fields.embargo,
    image: state.image,
    attachments: [...new Set([...state.attachments, ...linked])],
    terms: state.terms,
    notes,
  };
};

interface State {
  image: string | null;
  readonly attachments: Set<string>;
  readonly terms: Reference[];
  readonly pieces: string[];
  /** Pictures and links that stand after the text. */
  readonly behind: string[];
  readonly tell: (sentence: string, what?: NoteRecord['what']) => void;
  readonly text: TextContext;
  readonly context: NodeContext;
}

const readFields = (fields: SortedFields, state: State): void => {
  for (const body of fields.body) state.pieces.push(readText(body, state.text));
  for (const further of fields.further) {
    state.pieces.push(readText(further, state.text));
    state.tell(`The field “${further.field}” stands at the end of the text.`, 'unclear');
  }
  for (const { field, title, uri } of fields.links)
    state.tell(
      `The field “${field}” led to ${uri}${title === '' ? '' : ` (${title})`}; links have no field here.`,
    );
  for (const field of new Set(fields.others.map((one) => one.field))) {
    const texts = fields.others.filter((one) => one.field === field).map(({ text }) => plainText(text));
    state.tell(`The field “${field}” has no place here: ${texts.join(' | ')}`);
  }
};

const readReferences = (entity: Entity, state: State, depth: number): void => {
  for (const [field, targets] of Object.entries(entity.references)) {
    if (SYSTEM.test(field)) continue;
    targets.forEach((target, index) => {
      if (NOTHING.has(target.id)) {
        if (target.id === 'missing') state.tell(`The field “${field}” led to something that is gone.`);
        return;
      }
      readReference(field, target, { isFirst: index === 0, depth }, state);
    });
  }
};

const readReference = (
  field: string,
  target: Reference,
  { isFirst, depth }: { readonly isFirst: boolean; readonly depth: number },
  state: State,
): void => {
  const [kind = ''] = target.type.split('--');
  if (kind === 'taxonomy_term') state.terms.push(target);
  else if (kind === 'media' || kind === 'file') readFile(field, target, isFirst && depth === 0, state);
  else if (kind === 'paragraph' && depth < DEEPEST) readPart(field, target, depth, state);
  else if (kind === 'user') return;
  else state.tell(`The field “${field}” named something else (${target.type}); that has no place here.`);
};

const readPart = (field: string, target: Reference, depth: number, state: State): void => {
  const part = state.context.part(target);
  if (part === undefined) {
    state.tell(`A part of the text (“${field}”) is not in the export: ask for it by include=${field}.`);
    return;
  }
  if (isSwitchedOff(part.values)) {
    const words = shorten(
      plainText(
        sortFields(part.values)
          .body.map(({ value }) => value)
          .join(' '),
      ),
    );
    state.tell(`A part of the text (“${field}”) was switched off and is left out: ${words}`, 'left-out');
    return;
  }
  const fields = sortFields(part.values);
  const heading = fields.others.find(({ field: name }) => /title|head|label/i.test(name));
  if (heading !== undefined)
    state.pieces.push(readText({ ...PLAIN, value: `<h2>${heading.text}</h2>` }, state.text));
  readFields({ ...fields, others: fields.others.filter((one) => one !== heading) }, state);
  for (const text of [fields.summary, fields.subtitle])
    if (text !== null) state.pieces.push(readText({ ...PLAIN, value: text }, state.text));
  const before = state.behind.length;
  readReferences(part, state, depth + 1);
  state.pieces.push(...state.behind.splice(before)); // pictures of a part stay in their place
};

const PLAIN = { field: '', processed: null, format: '' };

/** The first picture of a field is the lead picture; others stand after the text, documents beside it. */
const readFile = (field: string, target: Reference, isFirst: boolean, state: State): void => {
  const { files, locale } = state.context;
  const found = files.follow(target, locale);
  if (found === undefined) {
    const why = files.isClosed(target, locale)
      ? 'was not open to everybody and is left out'
      : `is not in the export: ask for it by include=${field}`;
    state.tell(`A file of the field “${field}” ${why}.`);
  } else if ('film' in found) state.behind.push(linkToFilm(found.film, state.text));
  else if (!isPicture(found)) state.attachments.add(found.id);
  else if (isFirst && state.image === null) state.image = found.id;
  else if (found.id !== state.image) {
    const alt =
      plainText(typeof target.meta.alt === 'string' ? target.meta.alt : '') ||
      (found.alternativeText[locale] ?? '');
    state.behind.push(figureOf({ src: found.addresses[0] ?? '', alt }, found.caption[locale] ?? ''));
  }
};
