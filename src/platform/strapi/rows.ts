import type { Core } from '@strapi/strapi';

interface RowQuery {
  readonly where: Record<string, unknown>;
  readonly select?: readonly string[];
  readonly populate?: Record<string, unknown> | readonly string[];
  /** By `id`, when left out. */
  readonly orderBy?: Readonly<Record<string, 'asc' | 'desc'>>;
  readonly limit?: number;
}

/** One stored version of a document: a locale, as a draft (`publishedAt` null) or published. */
export interface VersionRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: string | null;
}

/** What every version row has; add the fields that you want besides. */
export const VERSION_FIELDS = ['id', 'documentId', 'locale', 'publishedAt'] as const;

/** Rows of a type's table, below the document service: no rule runs, nothing is filtered. */
export const findRows = async <Row = VersionRow>(
  strapi: Core.Strapi,
  uid: string,
  query: RowQuery,
): Promise<Row[]> => (await strapi.db.query(uid).findMany({ orderBy: { id: 'asc' }, ...query })) as Row[];

/** Writes columns of one row, below the document service: no rule runs. */
export const updateRow = async (
  strapi: Core.Strapi,
  uid: string,
  id: number,
  data: Record<string, unknown>,
): Promise<void> => {
  await strapi.db.query(uid).update({ where: { id }, data });
};
