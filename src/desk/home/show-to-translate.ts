import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { PAGE, RELEASE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import { findToTranslate } from '../../writing/translations/find-to-translate';
import type { Home, TranslateLine } from '../contract/home';
import { limitTitles } from './limit-lines';

const SHOWN = 12;

/** What is missing, not translated yet or outdated in the languages of a translator, the oldest first; null for who translates none. */
export const showToTranslate = async (
  strapi: Core.Strapi,
  ability: Ability,
  locales: readonly string[],
): Promise<Home['toTranslate']> => {
  if (locales.length === 0) return null;
  const all: TranslateLine[] = [];
  for (const uid of [RELEASE, PAGE]) {
    const { can } = permissionChecker(strapi, ability, uid);
    for (const locale of locales.filter((code) => can.update({ locale: code }))) {
      const found = await findToTranslate(strapi, uid, locale);
      const readerOf = await findReaders(
        strapi,
        ability,
        uid,
        found.map(({ documentId }) => documentId),
      );
      for (const one of found) {
        const reader = readerOf(one.documentId);
        if (reader.mayRead(null)) all.push({ ...one, titles: limitTitles(reader, one.titles) });
      }
    }
  }
  const lines = all.sort((a, b) => a.since.localeCompare(b.since));
  return { lines: lines.slice(0, SHOWN), total: lines.length };
};
