import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useContentManagerRead } from '../api/content-manager';
import { useSaveDocumentMutation } from '../api/newsroom-api';
import { carryCaret } from '../logic/caret';
import { toBody } from '../logic/to-body';
import { wait } from '../logic/wait';
import { handOver } from '../undocumented/hand-over';
import { doHandsRest, whenHandsRest } from './hands-rest';

/** A document that was made, as its first save stored it. */
export interface Made {
  readonly uid: string;
  readonly documentId: string;
  /** The language of what was stored; undefined: it has none. */
  readonly locale: string | undefined;
  /** ISO 8601, UTC */
  readonly updatedAt: string;
  /** What was stored; null: of a save that was sent before, and whose answer was lost, nobody knows it. */
  readonly body: object | null;
}

const REST = 500; // milliseconds without a letter, in which one form may give way to the other
const LONG_REST = 1000; // after which what was typed is saved: who rests so long does a little longer

const LOOK = 100; // milliseconds

interface Query {
  readonly plugins?: Readonly<Record<string, object>>;
}

/**
 * Opens the form of a document in place of the one that made it. The old one remains until nobody types in it, and what was typed in
 * it until then belongs to the first save: both hold the same when one gives way to the other, in one moment, so that no key falls
 * between them.
 */
export const useOpenMade = (): ((made: Made) => Promise<void>) => {
  const navigate = useNavigate();
  const [save] = useSaveDocumentMutation();
  const read = useContentManagerRead('getDocument');
  const getValues = useForm('useOpenMade', (form) => form.getValues);
  const [{ query }] = useQueryParams<Query>();
  const { plugins = {}, ...others } = query;
  const params = Object.assign({}, others, ...Object.values(plugins)) as object; // as the content manager asks for what it shows

  return async ({ uid, documentId, locale, updatedAt, body }) => {
    const { pathname, search } = window.location;
    const stored = { text: JSON.stringify(body), updatedAt };
    const document = { collectionType: 'collection-types', model: uid, documentId, params };
    await read(document);
    for (let isRefused = false; ;) {
      await whenHandsRest(REST);
      handOver();
      await wait();
      if (window.location.pathname !== pathname) return; // who leaves is not called back
      if (!doHandsRest(REST)) continue;
      const data = toBody(getValues()) as object;
      if (isRefused || JSON.stringify(data) === stored.text) break; // what is refused is said at the next save
      if (!doHandsRest(LONG_REST)) {
        await wait(LOOK);
        continue;
      }
      const answer = await save({ uid, documentId, locale, data: { ...data, updatedAt: stored.updatedAt } });
      isRefused = 'error' in answer;
      if ('error' in answer) continue;
      Object.assign(stored, { text: JSON.stringify(data), updatedAt: answer.data.data.updatedAt });
      await read(document);
    }
    carryCaret();
    navigate(
      { pathname: `/content-manager/collection-types/${uid}/${documentId}`, search },
      { replace: true, flushSync: true },
    );
  };
};
