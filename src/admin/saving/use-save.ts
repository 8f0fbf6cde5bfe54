import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useSaveDocumentMutation, type DocumentReference } from '../api/newsroom-api';
import { changedFields } from '../logic/changed-fields';
import { toRefusal } from '../logic/problems';
import { toBody } from '../logic/to-body';
import { useWords } from '../words/use-words';
import { conflicts, readConflict } from './conflict';
import { useFormLocale } from './use-form-locale';

export interface Save {
  /**
   * Saves what the form holds.
   *
   * @param over - the mark of somebody else's version that may be replaced
   * @returns whether it was saved; if not, the form holds what it held
   */
  readonly save: (over?: string) => Promise<boolean>;
  readonly isSaving: boolean;
}

type Values = Record<string, unknown>;

/** The form's document, and the mark of the version that it was loaded with; ISO 8601, UTC. */
export interface LoadedDocument extends DocumentReference {
  readonly loadedAt: string | undefined;
}

/** Marks of versions that this window saved itself: it has seen them before the form is loaded again. */
const ownSaves = new Map<string, string>();

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  (one ?? '') > (other ?? '') ? one : other;

/**
 * Saves the form of a document that exists. The content manager's own save loads the stored version into the form when it
 * was refused, over what was typed; this one leaves the form alone, and says what is wrong.
 */
export const useSave = ({ uid, documentId, loadedAt }: LoadedDocument): Save => {
  const say = useWords();
  const locale = useFormLocale();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: toFieldErrors } = useAPIErrorHandler();
  const form = useForm('useSave', (state) => state);
  const [send, { isLoading }] = useSaveDocumentMutation();

  const explain = (error: unknown, values: Values): void => {
    const conflict = readConflict(error, documentId, changedFields(form.initialValues as Values, values));
    if (conflict !== null) {
      conflicts.set(conflict);
      return;
    }
    const { status, name } = error as { status?: number; name?: string };
    const message = status === undefined ? null : toRefusal(error, say('newsroom.refused'))?.message;
    toggleNotification({ type: 'danger', message: message ?? say('newsroom.unreachable') });
    if (name === 'ValidationError')
      form.setErrors(toFieldErrors(error as Parameters<typeof toFieldErrors>[0]));
  };

  const save = async (over?: string): Promise<boolean> => {
    (globalThis.document.activeElement as HTMLElement | null)?.blur(); // some fields hand over what was typed when they are left
    await new Promise((resolve) => setTimeout(resolve));
    const { errors } = await form.validate(true, { status: 'draft' });
    if (errors !== undefined) {
      toggleNotification({ type: 'danger', message: say('newsroom.mendFields') });
      return false;
    }
    const values = form.getValues() as Values;
    form.setSubmitting(true);
    const own = `${documentId} ${locale}`;
    const updatedAt = over ?? later(loadedAt, ownSaves.get(own));
    const data = { ...(toBody(values) as Values), updatedAt };
    const answer = await send({ uid, documentId, locale, data });
    form.setSubmitting(false);
    if ('error' in answer) {
      explain(answer.error, values);
      return false;
    }
    ownSaves.set(own, answer.data.data.updatedAt);
    form.resetForm(values);
    toggleNotification({ type: 'success', message: say('newsroom.saved') });
    return true;
  };

  return { save, isSaving: isLoading };
};
