import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { RELEASE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import type { UnseenNote } from './domain/release-note';
import { findUnseenNotes } from './notes';

/** Notes that somebody was told of and has not seen, of releases that this person reads; the last first. */
export const unreadNotesOf = async (
  strapi: Core.Strapi,
  ability: Ability,
  account: number,
): Promise<UnseenNote[]> => {
  const notes = await findUnseenNotes(strapi, account);
  const documentIds = [...new Set(notes.map(({ documentId }) => documentId))];
  const readerOf = await findReaders(strapi, ability, RELEASE, documentIds);
  return notes.filter(({ documentId }) => {
    const reader = readerOf(documentId);
    return reader.isThere && reader.mayRead(null);
  });
};
