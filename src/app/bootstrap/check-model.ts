import type { Core } from '@strapi/strapi';
import { EMBARGOED_STATEMENT } from '../../distribution/embargoed/load-embargoed';
import { FILTER_STATEMENTS } from '../../distribution/feeds/refresh-filters';
import { ENTRIES_STATEMENT } from '../../distribution/feeds/load-entries';
import { TEXTS_STATEMENT } from '../../distribution/feeds/load-page';
import type { OfModel } from '../../platform/strapi/statement-of-model';
import { DOCUMENT_STATEMENTS } from '../../reading/content/find-document';
import { SITEMAP_STATEMENTS } from '../../reading/sitemaps/find-sitemap';

/** Statements that depend on how Strapi keeps things. */
const STATEMENTS: readonly OfModel<string>[] = [
  ...Object.values(DOCUMENT_STATEMENTS).flatMap((statements) => Object.values(statements)),
  ...SITEMAP_STATEMENTS,
  ...FILTER_STATEMENTS,
  ENTRIES_STATEMENT,
  TEXTS_STATEMENT,
  EMBARGOED_STATEMENT,
];

/**
 * Writes every statement that depends on Strapi's tables, so that one that asks for what is not there is known before anybody
 * asks.
 *
 * @throws Error that names the attribute; the newsroom does not start
 */
export const checkModel = async (strapi: Core.Strapi): Promise<void> => {
  for (const write of STATEMENTS) await write(strapi);
};
