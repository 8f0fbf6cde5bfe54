import { useForm } from '@strapi/strapi/admin';
import { newFormName } from '../logic/new-form-name';
import { useMakeDocumentMutation, useSaveDocumentMutation } from '../api/newsroom-api';
import type { SaveTarget } from './use-save-target';

type Sent =
  | { readonly error: unknown }
  | { readonly documentId?: string; readonly updatedAt: string; readonly isKnown?: true };

/** Sends what a form holds to where it is stored. @returns the mark of the version that was stored; of what was made, its documentId */
export const useSendForm = ({ uid, kind, documentId }: SaveTarget, locale: string) => {
  const getValues = useForm('useSendForm', (form) => form.getValues);
  const [save, { isLoading: isSaving }] = useSaveDocumentMutation();
  const [make, { isLoading: isMaking }] = useMakeDocumentMutation();
  const send = async (data: object): Promise<Sent> => {
    if (kind !== 'new' && kind !== 'copy') {
      const answer = await save({ uid, documentId, locale, data });
      return 'error' in answer ? answer : { updatedAt: answer.data.data.updatedAt };
    }
    const copyOf = kind === 'copy' ? (documentId ?? null) : null;
    const answer = await make({ uid, copyOf, locale, data, form: nameForm(getValues) });
    return 'error' in answer ? answer : answer.data.data;
  };
  return { send, isSending: isSaving || isMaking };
};

const names = new WeakMap<object, string>();

/** The name of a form, the same as long as it stands. @param form - something that is of this form alone */
const nameForm = (form: object): string => {
  const name = names.get(form) ?? newFormName();
  names.set(form, name);
  return name;
};
