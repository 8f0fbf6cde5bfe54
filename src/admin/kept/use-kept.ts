import { useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { useStore } from '../logic/store';
import { PASTE_PATH } from '../paste/paths';
import type { KeptDraft } from './domain/kept-draft';
import { keptChanges, listKept } from './kept-drafts';

/** A draft that waits on this machine, with where its form is. */
export interface WaitingDraft extends KeptDraft {
  readonly path: string;
}

/** What the one who is signed in typed on this machine and did not save, the last first. */
export const useKept = (): readonly WaitingDraft[] => {
  const account = useAuth('useKept', ({ user }) => user?.id);
  const changes = useStore(keptChanges);
  return useMemo(
    () =>
      account === undefined
        ? []
        : listKept(String(account)).map((draft) => ({ ...draft, path: pathOf(draft) })),
    [account, changes],
  );
};

const ONLY_ONE = 'api::site.site';
/** Stands for the type of a note to colleagues, which waits beside its release. */
export const NOTE = 'newsroom.note';
/** Stands for the type of a release that was pasted and is no draft yet. */
export const PASTE = 'newsroom.paste';

const pathOf = ({ uid, documentId, copyOf, locale }: KeptDraft): string => {
  const query = locale === '' ? '' : `?plugins[i18n][locale]=${locale}`;
  if (uid === ONLY_ONE) return `/content-manager/single-types/${uid}${query}`;
  if (uid === PASTE) return PASTE_PATH;
  if (uid === NOTE) return editorPath(PRESS_RELEASE, documentId ?? '', 'en');
  const form = copyOf === null ? (documentId ?? 'create') : `clone/${copyOf}`;
  return `/content-manager/collection-types/${uid}/${form}${query}`;
};
