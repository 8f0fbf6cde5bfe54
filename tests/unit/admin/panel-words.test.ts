import { PANEL_FORMS } from '../../../src/app/bootstrap/panel-fields';
import { wordsOfField, type PanelWords } from '../../../src/shared/panel-words/panel-words';
import ar from '../../../src/shared/panel-words/ar.json';
import en from '../../../src/shared/panel-words/en.json';
import es from '../../../src/shared/panel-words/es.json';
import fr from '../../../src/shared/panel-words/fr.json';
import { readComponents, readTypes, type Schema } from './read-schemas';

/**
 * What is typed under these is what they name, in any form, and changes nothing else. Any other field that a form shows says in
 * a hint what it takes, what comes of it, or who reads it.
 */
const LABELS_THAT_SAY_ALL = new Set([
  ...['Title', 'Subtitle', 'Text', 'Quotes', 'Topics', 'Contacts', 'Key figures', 'Social links', 'Files'],
  ...['Picture', 'Picture: caption', 'Caption', 'Photo', 'Logo', 'Date', 'Language', 'Network', 'Kind'],
  ...['Name', 'Name of the office', 'Acronym', 'Role', 'Organisation', 'What it counts'],
]);

const TYPES = readTypes();
const SCHEMAS = [...TYPES, ...readComponents()];
const LANGUAGES: [name: string, words: PanelWords][] = [
  ['English', en],
  ['French', fr],
  ['Spanish', es],
  ['Arabic', ar],
];

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Whether the form of its type, or of its component, shows a field. */
const isShown = (uid: string, field: string): boolean => {
  const form = PANEL_FORMS.find((each) => each.uid === uid);
  return form === undefined || form.fields.some(({ name, isInForm }) => name === field && isInForm !== false);
};

const unnamed = (schemas: readonly Schema[], words: PanelWords): string[] =>
  schemas.map(({ uid }) => uid).filter((uid) => isBlank(words.forms[uid]?.name));

const fieldsOf = (schemas: readonly Schema[]): [uid: string, field: string][] =>
  schemas.flatMap(({ uid, attributes }) =>
    Object.keys(attributes).map((field): [string, string] => [uid, field]),
  );

const withoutLabel = (schemas: readonly Schema[], words: PanelWords): string[] =>
  fieldsOf(schemas)
    .filter(([uid, field]) => isBlank(wordsOfField(words, uid, field)?.label))
    .map((names) => names.join('.'));

const withoutHint = (schemas: readonly Schema[], words: PanelWords): string[] =>
  fieldsOf(schemas)
    .filter(([uid, field]) => isShown(uid, field))
    .filter(([uid, field]) => !LABELS_THAT_SAY_ALL.has(wordsOfField(en, uid, field)?.label ?? ''))
    .filter(([uid, field]) => isBlank(wordsOfField(words, uid, field)?.hint))
    .map((names) => names.join('.'));

const hinted = (words: PanelWords): string[] =>
  Object.entries(words.forms).flatMap(([uid, { fields }]) =>
    Object.keys(fields)
      .filter((field) => wordsOfField(words, uid, field)?.hint !== undefined)
      .map((field) => `${uid}.${field}`),
  );

const VALUES = SCHEMAS.flatMap(({ attributes }) =>
  Object.entries(attributes).flatMap(([field, { enum: values = [] }]) => (field === 'state' ? [] : values)),
);

describe.each(LANGUAGES)('the forms of the panel in %s', (_name, words) => {
  it('name every type and every component', () => {
    expect(unnamed(SCHEMAS, words)).toEqual([]);
  });

  it('have a label for every field', () => {
    expect(withoutLabel(SCHEMAS, words)).toEqual([]);
  });

  it('have a hint below every field whose label does not say all', () => {
    expect(withoutHint(SCHEMAS, words)).toEqual([]);
  });

  it('have hints where English has them', () => {
    expect(hinted(words)).toEqual(hinted(en));
  });

  it('have words for nothing that is there no more', () => {
    const there = new Set(fieldsOf(SCHEMAS).map((names) => names.join('.')));
    const named = Object.entries(words.forms).flatMap(([uid, { fields }]) =>
      Object.keys(fields).map((field) => `${uid}.${field}`),
    );
    expect(named.filter((name) => !there.has(name))).toEqual([]);
    expect(Object.keys(words.forms).sort()).toEqual(SCHEMAS.map(({ uid }) => uid).sort());
  });

  it('have a word for every value of an enumeration, and for no other', () => {
    expect(Object.keys(words.values).sort()).toEqual([...new Set(VALUES)].sort());
    expect(Object.entries(words.values).filter(([, word]) => isBlank(word))).toEqual([]);
  });

  it('have a word for every group of sections, and for what every type has', () => {
    const groups = SCHEMAS.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((attribute) =>
        'components' in attribute ? (attribute.components as string[]) : [],
      ),
    ).map((uid) => uid.split('.')[0]);
    expect(Object.keys(words.categories)).toEqual(expect.arrayContaining([...new Set(groups)]));
    expect(Object.keys(words.everyForm)).toEqual(Object.keys(en.everyForm));
  });
});

it.each(LANGUAGES.slice(1))('the hints in %s are not the English ones', (_name, words) => {
  const same = hinted(words).filter((name) => {
    const [uid, field] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
    const hint = wordsOfField(words, uid, field)?.hint ?? '';
    return hint === wordsOfField(en, uid, field)?.hint && hint !== 'Public.'; // a French word too
  });
  expect(same).toEqual([]);
});

describe('a field that nobody gave words', () => {
  const schema = { uid: 'api::event.event', displayName: 'Event', attributes: { place: { type: 'string' } } };

  it('is named', () => {
    expect([
      unnamed([schema], en),
      withoutLabel([schema], fr),
      withoutHint([schema], { ...ar, forms: {} }),
    ]).toEqual([['api::event.event'], ['api::event.event.place'], ['api::event.event.place']]);
  });
});

it('spares no label of its hint that no field has', () => {
  const labels = new Set(
    fieldsOf(SCHEMAS)
      .filter(([uid, field]) => isShown(uid, field) && wordsOfField(en, uid, field)?.hint === undefined)
      .map(([uid, field]) => wordsOfField(en, uid, field)?.label),
  );
  expect([...LABELS_THAT_SAY_ALL].filter((label) => !labels.has(label))).toEqual([]);
});

it('the forms are those of the types, and show what the types have', () => {
  expect(PANEL_FORMS.map(({ uid }) => uid).sort()).toEqual(TYPES.map(({ uid }) => uid).sort());
  const there = new Set(fieldsOf(TYPES).map((names) => names.join('.')));
  const shown = PANEL_FORMS.flatMap(({ uid, list, fields }) =>
    [...list, ...fields.map(({ name }) => name)].map((field) => `${uid}.${field}`),
  );
  expect(shown.filter((name) => !there.has(name))).toEqual([]);
});
