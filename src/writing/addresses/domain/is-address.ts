import type { Attribute } from '../../../platform/strapi/schemas';

const TEXTS = new Set(['string', 'text']);
const NAMES = /^(?:url|uri|href|link|website|to)$|(?:Url|Uri|Href|Link|Website)$/;

/**
 * Whether readers may be led where an attribute says: then nothing that runs may stand in it. By its name, so that a new
 * field is one too; `tests/unit/writing/addresses` asks of every text of every schema which of the two it is.
 *
 * @example isAddress('website', { type: 'string' }) // true
 */
export const isAddress = (name: string, { type }: Pick<Attribute, 'type'>): boolean =>
  TEXTS.has(type) && NAMES.test(name);
