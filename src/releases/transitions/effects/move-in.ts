import { publishLanguages } from '../publish-languages';
import type { Effect } from './effect';

/** What was public elsewhere is public here, with its own date; a second time, what changed there since. */
export const moveIn: Effect<'moveIn'> = async ({ strapi, documentId, request, record, facts }) => {
  const { locales } = request;
  const isNew = facts.languages.some(({ locale, isPublic }) => locales.includes(locale) && !isPublic);
  await publishLanguages(strapi, documentId, locales, 'moveIn');
  return {
    state: record.state === 'draft' ? 'released' : record.state,
    publicChange: { kind: isNew ? 'released' : 'edited', locales },
    reason: `languages: ${locales.join(', ')}`,
  };
};
