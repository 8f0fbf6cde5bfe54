import { useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo } from 'react';
import { useStore } from '../logic/store';
import { placeName, type KeptDraft, type Place, type Values } from './domain/kept-draft';
import { takeUp, type TakenUp } from './domain/take-up';
import { forgetDraft, keptChanges, listKept } from './kept-drafts';
import { openForms } from './open-forms';

/** What was kept of the document in the form, with what it would change there. */
export interface Offer extends TakenUp {
  readonly draft: KeptDraft;
}

/** What was typed into this form before and not saved, the last first. What the form holds already is forgotten. */
export const useOffers = (place: Place | null): readonly Offer[] => {
  const changes = useStore(keptChanges);
  const open = useStore(openForms);
  const values = useForm('useOffers', (form) => form.values) as Values;
  const isReady = useForm('useOffers', (form) => !form.disabled && !form.isSubmitting);
  const name = place === null ? null : placeName(place);
  const drafts = useMemo(
    () =>
      place === null
        ? []
        : listKept(place.account).filter((draft) => placeName(draft) === name && !open.has(draft.form)),
    [name, changes, open],
  );
  const offers = drafts.map((draft) => ({ draft, ...takeUp(draft, values) }));
  const idle = isReady ? offers.filter(({ differing }) => differing.length === 0) : [];
  useEffect(() => {
    for (const { draft } of idle) forgetDraft(draft);
  }, [idle.length]);
  return isReady ? offers.filter(({ differing }) => differing.length > 0) : [];
};
