import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { PAGE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import { findPageWork } from '../../writing/pages/find-page-work';
import type { PageLine } from '../contract/home';
import { limitTitles } from './limit-lines';

/** The pages that wait for their editor, in the languages that the person reads. */
export const showPages = async (strapi: Core.Strapi, ability: Ability): Promise<PageLine[]> => {
  const work = await findPageWork(strapi);
  const documentIds = work.map(({ documentId }) => documentId);
  const readerOf = await findReaders(strapi, ability, PAGE, documentIds);
  return work.flatMap((page) => {
    const reader = readerOf(page.documentId);
    if (!reader.mayRead(null)) return [];
    const read = (locales: readonly string[]) => locales.filter((locale) => reader.mayRead(locale));
    return [
      {
        ...page,
        titles: limitTitles(reader, page.titles),
        drafts: read(page.drafts),
        changed: read(page.changed),
        missing: read(page.missing),
        outdated: read(page.outdated),
      },
    ];
  });
};
