import type { Core } from '@strapi/strapi';
import { localesOf } from './services';

const KNOWN_FOR = 10_000; // milliseconds: so long a language that is deleted may still be written

const known = new WeakMap<Core.Strapi, { readonly codes: readonly string[]; readonly until: number }>();

/**
 * The languages that the newsroom has, by code. They hardly ever change: they are looked up anew when the one that is asked
 * for is not among them, and from time to time.
 */
export const findLanguages = async (strapi: Core.Strapi, asked: string): Promise<readonly string[]> => {
  const kept = known.get(strapi);
  if (kept !== undefined && kept.until > Date.now() && kept.codes.includes(asked)) return kept.codes;
  const codes = (await localesOf(strapi).find()).map(({ code }) => code);
  known.set(strapi, { codes, until: Date.now() + KNOWN_FOR });
  return codes;
};
