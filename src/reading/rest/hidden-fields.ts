import type { Core } from '@strapi/strapi';
import type { IsHidden } from '../../platform/http/domain/unfit-query';
import { SYSTEM } from '../../platform/strapi/model';
import { findAttributes, isHiddenInPanel } from '../../platform/strapi/schemas';
import { findDraftParameter } from './domain/find-draft-parameter';
import { findTranslationProbe } from './domain/find-translation-probe';
import { mayTellOfClosed, type Asked } from './domain/may-tell-of-closed';

/** What `_q` looks through (Strapi's search in the database). */
const SEARCHED = ['string', 'text', 'richtext', 'email', 'enumeration', 'uid'];

/**
 * Which fields a query of REST is not filtered, sorted or searched by: those that answers leave out where a picture closed. Of what is
 * public none is: it tells nothing of such a picture.
 *
 * @param uid - of the type that it is about
 */
export const hidesOf = (
  strapi: Core.Strapi,
  uid: string | undefined,
  query: Readonly<Record<string, unknown>>,
): IsHidden => {
  const asked = whatIsAsked(uid, query);
  if (asked === null) return () => false;
  return (type, name) => {
    if (type === undefined) return false;
    const fields = Object.entries(findAttributes(strapi, type)).map(([each, attribute]) => ({
      name: each,
      type: attribute.type,
    }));
    return fields
      .filter((field) => (name === null ? SEARCHED.includes(field.type) : field.name === name))
      .some((field) => mayTellOfClosed(asked, type, field));
  };
};

/** What the panel's answers leave out, whoever asks: no query of the panel asks for it. */
export const hidesOfPanel =
  (strapi: Core.Strapi): IsHidden =>
  (uid, name) =>
    uid !== undefined && name !== null && isHiddenInPanel(strapi, uid, name);

const whatIsAsked = (uid: string | undefined, query: Readonly<Record<string, unknown>>): Asked | null => {
  if (uid === SYSTEM.file) return 'library';
  return findDraftParameter(query) !== null || findTranslationProbe(query) !== null ? 'drafts' : null;
};
