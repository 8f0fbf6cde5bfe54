import { FORM_GROUPS, NOT_IN_FORM, type FormGroup } from '../form/groups';
import { panelWordsIn } from '../words/panel-words';
import { uidOfName } from './message-ids';

/*
 * Strapi documents the hook that changes a form, and fields of types of one's own; not that a form may have panels and fields that
 * are not stored. tests/unit/admin/form-layout.test.ts finds what that rests on in the installed version.
 */

/** The type of the field that draws the heading of a group, and folds it. */
export const GROUP_HEADING = 'newsroom-group-heading';

/** The type of the field in which a headline is written. */
export const HEADLINE = 'newsroom-headline';

const WHOLE_ROW = 12; // columns

interface Field {
  readonly name: string;
  readonly type?: string;
  readonly size?: number;
  readonly attribute?: { readonly type?: string; readonly pluginOptions?: object };
  readonly [setting: string]: unknown;
}

type Rows = readonly (readonly Field[])[];

interface Given {
  readonly layout: {
    readonly layout: readonly Rows[];
    readonly settings: { readonly displayName?: string };
    readonly [setting: string]: unknown;
  };
}

/** The page that stores which fields a form has: it is not to store what the newsroom adds. */
const isConfiguring = (pathname: string): boolean => pathname.includes('/configurations/');

/**
 * The forms of the newsroom in groups with headings; fields that were taken out of a form stay out, those of no group come last.
 *
 * @param where - the path of the page that is on the screen: the hook is not told
 */
export const arrangeForm =
  (where: () => string) =>
  (given: Given): Given => {
    const { layout: form } = given;
    const uid = uidOfName(form.settings.displayName, Object.keys(panelWordsIn('en').forms));
    if (uid === undefined || isConfiguring(where())) return given;
    const hidden = NOT_IN_FORM[uid] ?? [];
    const panels = form.layout.map((rows) =>
      rows.map((row) => row.filter(({ name }) => !hidden.includes(name))).filter((row) => row.length > 0),
    );
    const groups = FORM_GROUPS[uid];
    const layout = groups === undefined ? panels : inGroups(uid, panels, groups);
    return { ...given, layout: { ...form, layout: layout.filter((rows) => rows.length > 0) } };
  };

const inGroups = (uid: string, panels: readonly Rows[], groups: readonly FormGroup[]): Rows[] => {
  const fields = new Map(panels.flat(2).map((field) => [field.name, field]));
  const named = new Set(groups.flatMap(({ rows }) => rows.flat()));
  const others = panels.map((rows) =>
    rows.map((row) => row.filter(({ name }) => !named.has(name))).filter((row) => row.length > 0),
  );
  return [...groups.flatMap((group) => panelsOf(uid, group, fields)), ...others];
};

/** A list of sections has a panel of its own, as the form wants it. */
const panelsOf = (uid: string, group: FormGroup, fields: ReadonlyMap<string, Field>): Rows[] => {
  const rows = group.rows
    .map((names) => {
      const found = names.flatMap((name) => fields.get(name) ?? []).map(asShown);
      return found.map((field) => ({ ...field, size: WHOLE_ROW / found.length }));
    })
    .filter((row) => row.length > 0);
  if (rows.length === 0) return [];
  const isSections = (row: readonly Field[]) => row.some(({ type }) => type === 'dynamiczone');
  return [
    [[heading(uid, group)], ...rows.filter((row) => !isSections(row))],
    ...rows.filter(isSections).map((row) => [row]),
  ];
};

/** A headline of one line would be cut. */
const asShown = (field: Field): Field =>
  field.name === 'title' && field.type === 'string' ? { ...field, type: HEADLINE } : field;

/** It bears the name of the title: who opens the form reads it, and what nobody may read is not drawn. */
const heading = (uid: string, { id }: FormGroup): Field => ({
  name: 'title',
  type: GROUP_HEADING,
  attribute: { type: GROUP_HEADING },
  label: '',
  visible: true,
  size: WHOLE_ROW,
  placeholder: `${uid} ${id}`,
});
