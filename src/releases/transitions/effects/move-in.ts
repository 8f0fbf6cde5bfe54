import { publishLanguages } from '../publish-languages';
import type { Effect } from './effect';

/** What was public elsewhere is public here, with its own date. */
export const moveIn: Effect<'moveIn'> = async ({ strapi, documentId, request: { locales } }) => {
  await publishLanguages(strapi, documentId, locales, 'moveIn');
  return { publicChange: { kind: 'released', locales }, reason: `languages: ${locales.join(', ')}` };
};
