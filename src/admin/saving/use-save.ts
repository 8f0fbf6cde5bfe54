import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { changedFields } from '../logic/changed-fields';
import { toRefusal } from '../logic/problems';
import { toBody } from '../logic/to-body';
import { wait } from '../logic/wait';
import { handOver } from '../undocumented/hand-over';
import { useWords } from '../words/use-words';
import { conflicts, readConflict } from './conflict';
import { useFormLocale } from './use-form-locale';
import { useOpenMade } from './use-open-made';
import type { SaveTarget } from './use-save-target';
import { useSendForm } from './use-send-form';

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

type Outcome = 'made' | 'stored' | 'refused';

/** Marks of versions that this window saved itself: it has seen them before the form is loaded again. */
const ownSaves = new Map<string, string>();

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  (one ?? '') > (other ?? '') ? one : other;

/**
 * Saves a form. The content manager's own save loads the stored version into the form when it was refused, over what was typed;
 * this one leaves the form alone, and says what is wrong. What is typed while it is on its way stays too.
 */
export const useSave = (target: SaveTarget): Save => {
  const say = useWords();
  const ofForm = useFormLocale();
  const locale = target.locale ?? ofForm;
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: toFieldErrors } = useAPIErrorHandler();
  const form = useForm('useSave', (state) => state);
  const { send, isSending } = useSendForm(target, locale);
  const openMade = useOpenMade();
  const place = `${target.uid} ${target.kind} ${target.documentId ?? ''}`;
  const busyWith = useRef<string | null>(null); // at once: a second click comes before the form is drawn anew, and would make a second document

  const explain = (error: unknown, values: Values): void => {
    const conflict = readConflict(
      error,
      target.documentId ?? '',
      changedFields(form.initialValues as Values, values),
    );
    if (conflict !== null && target.kind !== 'window') {
      // the page alone lays both texts side by side
      conflicts.set(conflict);
      return;
    }
    const { status, name } = (error ?? {}) as { status?: number; name?: string };
    const message = status === undefined ? null : toRefusal(error, say('newsroom.refused'))?.message;
    toggleNotification({ type: 'danger', message: message ?? say('newsroom.unreachable') });
    if (name === 'ValidationError')
      form.setErrors(toFieldErrors(error as Parameters<typeof toFieldErrors>[0]));
  };

  const save = async (over?: string): Promise<boolean> => {
    if (busyWith.current === place) return false;
    busyWith.current = place;
    let outcome: Outcome = 'refused';
    try {
      outcome = await saveNow(over);
    } finally {
      if (outcome !== 'made') busyWith.current = null; // what is made opens as another place
    }
    return outcome !== 'refused';
  };

  const saveNow = async (over?: string): Promise<Outcome> => {
    handOver();
    await wait();
    const { errors } = await form.validate(true, { status: 'draft' });
    if (errors !== undefined) {
      toggleNotification({ type: 'danger', message: say('newsroom.mendFields') });
      return 'refused';
    }
    const values = form.getValues() as Values;
    form.setSubmitting(true);
    const own = `${target.uid} ${target.documentId ?? ''} ${locale}`;
    const updatedAt = over ?? later(target.loadedAt, ownSaves.get(own));
    const body = toBody(values) as Values;
    const sent = await send({ ...body, updatedAt });
    if ('error' in sent) {
      form.setSubmitting(false);
      explain(sent.error, values);
      return 'refused';
    }
    toggleNotification({ type: 'success', message: say('newsroom.saved') });
    const { documentId, isKnown } = sent;
    if (documentId !== undefined) {
      const stored = isKnown === true ? null : body;
      await openMade({ uid: target.uid, documentId, locale, updatedAt: sent.updatedAt, body: stored });
      return 'made';
    }
    form.setSubmitting(false);
    ownSaves.set(own, sent.updatedAt);
    const typedSince = form.getValues() as Values;
    form.resetForm(values);
    if (typedSince !== values) form.setValues(typedSince);
    return 'stored';
  };

  return { save, isSaving: isSending };
};
