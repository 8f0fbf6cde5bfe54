import { useForm } from '@strapi/strapi/admin';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { EditedDocument } from '../api/content-manager';
import { putCaret, readCaret, type Caret } from '../logic/caret';
import { newFormName } from '../logic/new-form-name';
import { handOver } from '../undocumented/hand-over';
import { onSaved } from '../undocumented/hear-saves';
import { createKeeper, type FormNow, type Shelf } from './create-keeper';
import { placeName, type Values } from './domain/kept-draft';
import { takeUp } from './domain/take-up';
import { handOn, takeOver } from './hand-on';
import { forgetDraft, keepDraft } from './kept-drafts';
import { setLoadedVersion } from './loaded-versions';
import { addOpenForm, removeOpenForm } from './open-forms';
import { usePlace } from './use-place';

const PAUSE = 500; // milliseconds without a key, after which what was typed is kept

const SHELF: Shelf = {
  keep: keepDraft,
  forget: forgetDraft,
  later: (run) => {
    const timer = setTimeout(run, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  },
  now: () => new Date(),
  newForm: newFormName,
};

/** Keeps what is typed into the form around it on this machine, until it is saved or given up. */
export const useKeeping = (props: EditedDocument): void => {
  const place = usePlace(props);
  const { initialValues, values, modified, isSubmitting, setValues } = useForm('useKeeping', (form) => form);
  const name = place === null ? null : placeName(place);
  const keeper = useMemo(() => (place === null ? null : createKeeper(place, SHELF)), [name]);
  const { updatedAt } = (props.document ?? {}) as { updatedAt?: string };
  const now: FormNow = {
    initialValues: initialValues as Values,
    values: values as Values,
    modified,
    loadedAt: updatedAt ?? null,
  };
  const latest = useRef({ now, isSubmitting });
  latest.current = { now, isSubmitting };

  useEffect(() => {
    if (name !== null) setLoadedVersion(name, props.document ?? {});
  }, [name, props.document]);

  useEffect(() => {
    const handed = place === null ? null : takeOver(place);
    if (handed !== null) setValues(takeUp(handed, now.values).values);
  }, [keeper]);

  const look = (): boolean => {
    if (keeper === null || place === null) return false;
    const before = { ...place, form: keeper.form() };
    const lost = keeper.look(now);
    addOpenForm(keeper.form());
    if (lost === null) return false;
    const { values: again, clashing } = takeUp(lost, now.values);
    removeOpenForm(before.form);
    if (clashing.length > 0) return false; // both changed the same: the notice above the form asks
    setValues(again);
    forgetDraft(before);
    return true;
  };

  const looked = useRef<typeof keeper>(null);
  useEffect(() => {
    look();
    looked.current = keeper;
  }, [keeper]);

  const typedAt = readCaret(); // while what is drawn anew still stands as it was
  const back = useRef<Caret | null>(null);
  useLayoutEffect(() => {
    if (looked.current !== keeper) return;
    if (back.current !== null) putCaret(back.current);
    back.current = look() ? typedAt : null;
  }, [initialValues, values, modified]);

  useEffect(() => {
    if (keeper === null || place === null) return undefined;
    const { uid, documentId } = place;
    let made: string | undefined;
    const leave = (): void => {
      if (made === undefined) keeper.flush();
      else handOn({ ...place, documentId: made, copyOf: null }, keeper.takeAway());
    };
    const keepNow = (): void => {
      handOver();
      keeper.look(latest.current.now);
      leave();
    };
    const stopHearing = onSaved((saved) => {
      if (saved.uid !== uid) return;
      const own = documentId ?? made ?? null;
      const isOwn = own === null ? saved.documentId == null : saved.documentId === own;
      // a window above the form may make or save another document of the type
      if (!isOwn || (own === null && !latest.current.isSubmitting)) return;
      keeper.saved(saved.sent);
      made ??= saved.made;
    });
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      stopHearing();
      leave();
      removeOpenForm(keeper.form());
    };
  }, [keeper]);
};
