import type { Core } from '@strapi/strapi';
import { rebuildSearch } from './rebuild-search';
import { onFirstStart } from '../../platform/storage/first-start';

/** Raise it when what is stored for search changes: the next start makes all of it anew, once. */
const VERSION = 3;

/** Content from before there was search, or from before it knew as much, is found from the first start on. */
export const fillSearch = async (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, `search-${VERSION}`, async () => {
    const count = await rebuildSearch(strapi, () => undefined);
    if (count > 0) strapi.log.info(`Search knows ${count} documents now.`);
  });
