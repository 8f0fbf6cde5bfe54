import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { findUnseenNotes } from '../../releases/notes/notes';
import { RELEASE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import type { UnreadNote } from '../contract/notes';
import { findTitles } from './find-titles';
import { limitTitles } from './limit-lines';

/** Notes that somebody was told of and has not seen, of releases that this person reads; the last first. */
export const showUnreadNotesOf = async (
  strapi: Core.Strapi,
  ability: Ability,
  account: number,
): Promise<UnreadNote[]> => {
  const notes = await findUnseenNotes(strapi, account);
  if (notes.length === 0) return [];
  const documentIds = [...new Set(notes.map(({ documentId }) => documentId))];
  const readerOf = await findReaders(strapi, ability, RELEASE, documentIds);
  const titlesOf = await findTitles(strapi, documentIds);
  return notes.flatMap((note) => {
    const reader = readerOf(note.documentId);
    if (!reader.isThere || !reader.mayRead(null)) return [];
    return [{ ...note, titles: limitTitles(reader, titlesOf(note.documentId)) }];
  });
};
