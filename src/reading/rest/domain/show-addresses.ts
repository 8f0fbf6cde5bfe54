import { countryPath, topicPath } from '../../../shared/addresses/list-paths';
import { releasePath } from '../../../shared/addresses/release-address';
import { PARTNER_COUNTRY, RELEASE, TOPIC } from '../../../shared/content-types/uids';
import { SYSTEM, type Models } from '../../../platform/strapi/model';

type Row = Record<string, unknown>;

/**
 * Gives rows of REST whole addresses of files, and the path of what has a page of its own: what a front end needs to link them.
 * Texts stay as they are stored, so that what was read can be written back.
 *
 * @param value - a row of the type, or a list of them: written into, as lists are long and copies of them cost more than all else
 * @param newsroom - without a slash at its end
 * @returns the same value
 */
export const showAddresses = <Value>(models: Models, uid: string, value: Value, newsroom: string): Value => {
  for (const row of rowsOf(value)) {
    if (uid === SYSTEM.file) showFile(row, newsroom);
    else showRow(models, uid, row, newsroom);
  }
  return value;
};

const rowsOf = (value: unknown): readonly Row[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isRow);

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const showRow = (models: Models, uid: string, row: Row, newsroom: string): void => {
  for (const [name, link] of models.get(uid)?.links ?? []) {
    if (link.kind === 'zone') showParts(models, row[name], newsroom);
    else showAddresses(models, link.kind === 'languages' ? uid : link.target, row[name], newsroom);
  }
  Object.assign(row, pathOf(uid, row));
};

const showParts = (models: Models, parts: unknown, newsroom: string): void => {
  for (const part of rowsOf(parts)) {
    if (typeof part.__component === 'string') showAddresses(models, part.__component, part, newsroom);
  }
};

const showFile = (file: Row, newsroom: string): void => {
  if ('url' in file) file.url = whole(file.url, newsroom);
  for (const format of rowsOf(Object.values(file.formats ?? {}))) format.url = whole(format.url, newsroom);
};

/** Those in a bucket are whole already. */
const whole = (url: unknown, newsroom: string): unknown =>
  typeof url === 'string' && url.startsWith('/') ? `${newsroom}${url}` : url;

const PATHS: Readonly<Record<string, { readonly from: string; readonly write: (value: string) => string }>> =
  {
    [RELEASE]: { from: 'slug', write: releasePath },
    [TOPIC]: { from: 'slug', write: topicPath },
    [PARTNER_COUNTRY]: { from: 'isoCode', write: countryPath },
  };

const pathOf = (uid: string, row: Readonly<Row>): Row => {
  const path = PATHS[uid];
  if (path === undefined || !(path.from in row)) return {};
  const value = row[path.from];
  return { path: typeof value === 'string' ? path.write(value) : null };
};
