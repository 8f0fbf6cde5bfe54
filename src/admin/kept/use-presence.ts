import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { Presence } from '../../desk/contract/presence';
import type { Place } from './domain/kept-draft';
import { useAnnounceFormMutation } from './presence-api';

const EVERY = 20_000; // milliseconds between two announcements of an open form
/** Milliseconds without a key or a click, after which a window is quiet: it must not keep a session alive that nobody uses. */
const IDLE_AFTER = 600_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'focus'] as const;

const WINDOW = 'newsroom.window';

/** The name of this tab, the same after it was loaded again. */
const nameOfTab = (): string => {
  const name =
    sessionStorage.getItem(WINDOW) ?? `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  sessionStorage.setItem(WINDOW, name);
  return name;
};

/** Says that this form is open as long as somebody is at it, and who else has it open; undefined before the newsroom answered. */
export const usePresence = (place: Place | null, documentId: string | null): Presence | undefined => {
  const isUnsaved = useForm('usePresence', ({ modified }) => modified);
  const [announce] = useAnnounceFormMutation();
  const [presence, setPresence] = useState<Presence>();
  const lastSign = useRef(Date.now());
  const { uid = '', locale = '' } = place ?? {};
  const form = `${nameOfTab()}-${documentId ?? 'new'}-${locale}`;

  useEffect(() => {
    if (uid === '') return undefined;
    let isOver = false;
    const own = { uid, documentId, locale, form };
    const say = async (): Promise<void> => {
      const answer = await announce({ ...own, isUnsaved });
      if (!isOver && 'data' in answer) setPresence(answer.data); // what is not answered is said again
    };
    const sayWhileAwake = (): void => {
      if (Date.now() - lastSign.current < IDLE_AFTER) void say();
    };
    const wake = (): void => {
      const isBack = Date.now() - lastSign.current >= IDLE_AFTER;
      lastSign.current = Date.now();
      if (isBack) void say();
    };
    void say();
    const timer = documentId === null ? undefined : setInterval(sayWhileAwake, EVERY);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { capture: true });
    return () => {
      isOver = true;
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wake, { capture: true });
    };
  }, [uid, documentId, locale, documentId === null ? false : isUnsaved]);

  useEffect(() => {
    if (uid === '' || documentId === null) return undefined;
    return () => {
      void announce({ uid, documentId, locale, form, isUnsaved: false, isClosed: true });
    };
  }, [uid, documentId, locale]);

  return presence;
};
