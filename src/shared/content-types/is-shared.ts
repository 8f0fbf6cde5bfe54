import { isLocalised, type Localisable } from './is-localised';

/**
 * Whether a field of a type with languages belongs to the document, and not to one of its languages: what is not translated, and
 * every relation. Strapi's schemas do not say it of relations, and treat addresses (`uid`) as words.
 *
 * @example isShared({ type: 'relation' }) // true
 */
export const isShared = (attribute: (Localisable & { readonly type: string }) | undefined): boolean =>
  attribute !== undefined && attribute.type !== 'uid' && !isLocalised(attribute);
