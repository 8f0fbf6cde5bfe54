import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { PRESS_RELEASE } from '../api/content-types';
import { useDeskQuery } from '../api/newsroom-api';
import { nameRows } from '../undocumented/name-rows';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';
import type { FormValues } from './domain/form-release';
import { namesOfDonors } from './domain/names-of-donors';

/** Names the donors of a release in its form, where they are rows to open. */
export const DonorNames = ({ documentId }: { readonly documentId: string | undefined }) => {
  const say = useWords();
  const label = useFieldLabels(PRESS_RELEASE)('donors');
  const donors = useForm('DonorNames', ({ values }) => (values as FormValues).donors) ?? [];
  const { data: desk } = useDeskQuery({ documentId: documentId ?? '' }, { skip: documentId === undefined });
  const stored = new Map((desk?.donors ?? []).map(({ id, name }) => [id, name]));
  const names = namesOfDonors(donors, stored).map(
    (name, index) => name ?? say('newsroom.form.donor', { number: index + 1 }),
  );
  const written = JSON.stringify(names);
  useEffect(
    () => (written === '[]' ? undefined : nameRows(document, label, JSON.parse(written) as string[])),
    [label, written],
  );
  return null;
};
