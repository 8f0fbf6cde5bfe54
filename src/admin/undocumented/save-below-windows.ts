import { changeSending, showAnswered } from '../api/content-manager';
import { TYPES_WITHOUT_LANGUAGES } from '../api/content-types';
import { findLoadedAt } from '../kept/loaded-versions';

/*
 * A document that is made in the window of a relation is saved, and then the form below with it, by the content manager itself.
 *
 * It names no version: what another one saved since the form was opened would be gone. It shows what it sends before it is stored, which
 * is an error (TypeError) of what there is one only of and nobody saved yet. And it sets the form anew when it has read the document
 * again, which may be long after the window was closed: what was added to the form since would be gone, with a window that stands over
 * it. What was stored is shown as soon as the server answers, when the window is still there; what is read then is the same.
 */
export const saveBelowWindows = (): void => {
  changeSending('updateDocument', (stock) => ({
    ...stock,
    query: ({ data, ...asked }) => {
      const { model, documentId, params } = asked;
      const { locale = '' } = (params ?? {}) as { locale?: string };
      const updatedAt = findLoadedAt(
        model,
        documentId,
        TYPES_WITHOUT_LANGUAGES.includes(model) ? '' : locale,
      );
      return stock.query({ ...asked, data: { ...data, updatedAt } });
    },
    onQueryStarted: ({ collectionType, model, documentId, params }, sending) =>
      showAnswered({ collectionType, model, documentId, params }, sending),
  }));
};
