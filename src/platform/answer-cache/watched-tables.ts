import {
  FILE_USES,
  LANGUAGES,
  PERMISSIONS,
  PERMISSIONS_OF_ROLES,
  ROLES,
  SETTINGS,
} from '../strapi/sql-names';
import { listStoredTypes } from '../strapi/tables';
import type { Core } from '@strapi/strapi';
import type { Telling, WatchedTable } from './domain/watched-table';

/** Everything hangs on these: permissions of the public, languages, settings. */
const EVERYTHING = [PERMISSIONS, ROLES, PERMISSIONS_OF_ROLES, LANGUAGES, SETTINGS];

/** `press-release` of `api::press-release.press-release`. */
export const typeOf = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

const isType = (uid: string): boolean => uid.startsWith('api::');
const isComponent = (uid: string): boolean => !uid.includes('::');

/**
 * The tables that public answers may be made from. What was made from any other table is not kept.
 *
 * @param own - the newsroom's own, beside those of content, files and settings
 */
export const listWatchedTables = (strapi: Core.Strapi, own: readonly WatchedTable[]): WatchedTable[] => {
  const models = listStoredTypes(strapi).filter(({ uid }) => isType(uid) || isComponent(uid));
  const tables: WatchedTable[] = [
    ...models.flatMap(({ uid, tableName, attributes }) => {
      const type = isType(uid) ? typeOf(uid) : null;
      const versions: Telling =
        type === null ? { by: 'owner', kind: uid, column: 'id' } : { by: 'version', kind: uid };
      return [
        { table: tableName, type, tell: versions },
        ...Object.values(attributes).flatMap(({ joinTable }): WatchedTable[] =>
          joinTable === undefined || joinTable.name === FILE_USES
            ? []
            : [
                {
                  table: joinTable.name,
                  type,
                  tell: { by: 'owner', kind: uid, column: joinTable.joinColumn.name },
                },
              ],
        ),
      ];
    }),
    {
      table: FILE_USES,
      type: null,
      tell: { by: 'related', kindColumn: 'related_type', column: 'related_id' },
    },
    { table: 'files', type: 'file', tell: { by: 'table', type: 'file', insert: false } },
    ...EVERYTHING.map((table): WatchedTable => ({
      table,
      type: null,
      tell: { by: 'table', type: 'all', insert: true },
    })),
    ...own,
  ];
  return [...new Map(tables.map((each) => [JSON.stringify([each.table, each.tell]), each])).values()];
};
