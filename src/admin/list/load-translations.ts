import { getFetchClient } from '@strapi/strapi/admin';
import type { TranslationState } from '../../desk/contract/panel';
import { createBatcher } from '../logic/batch';

export interface LanguageState {
  readonly locale: string;
  readonly state: TranslationState;
}

interface Answer {
  readonly data: readonly { readonly documentId: string; readonly translations: readonly LanguageState[] }[];
}

const WAIT = 20; // milliseconds: the cells of a page ask within one rendering

const load =
  (uid: string) =>
  async (documentIds: readonly string[]): Promise<ReadonlyMap<string, readonly LanguageState[]>> => {
    const params = { uid, documentIds: documentIds.join(',') };
    const { data } = await getFetchClient().get<Answer>('/newsroom/translations', { params });
    return new Map(data.data.map(({ documentId, translations }) => [documentId, translations]));
  };

const loaders = new Map<string, (documentId: string) => Promise<readonly LanguageState[] | undefined>>();

/** How the languages of a document stand to their source; one request for all documents of a page. */
export const loadTranslations = (
  uid: string,
  documentId: string,
): Promise<readonly LanguageState[] | undefined> => {
  const loader = loaders.get(uid) ?? createBatcher(load(uid), WAIT);
  loaders.set(uid, loader);
  return loader(documentId);
};
