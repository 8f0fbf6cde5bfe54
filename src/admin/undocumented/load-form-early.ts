import type { StrapiApp } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useContentManagerAsk } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';
import { whenIdle } from '../logic/when-idle';

/*
 * A page of the newsroom lies outside of the content manager: the first form that is opened from there waits for its program, then for
 * what it knows of all types, then for how forms of this type are drawn. All that is loaded while somebody reads the page, by the
 * content manager's own route and under the names that it asks by; it finds it there.
 */

const ROUTE = 'content-manager/*';

let loadProgram = (): Promise<unknown> => Promise.resolve();

/** Finds the route of the content manager. */
export const findFormProgram = ({ router }: Pick<StrapiApp, 'router'>): void => {
  const route = router.routes.find(({ path }) => path === ROUTE);
  const load = route?.lazy;
  if (typeof load === 'function') loadProgram = load;
};

/** @param isTime - whether the page has what itself needs */
export const useFormEarly = (isTime: boolean): void => {
  const ask = useAsk();
  useEffect(() => {
    if (!isTime) return undefined;
    return whenIdle(() => {
      loadProgram().then(ask, () => undefined); // who opens a form is told what is wrong
    });
  }, [isTime]);
};

const useAsk = (): (() => void) => {
  const types = useContentManagerAsk('getInitialData');
  const settings = useContentManagerAsk('getAllContentTypeSettings');
  const form = useContentManagerAsk('getContentTypeConfiguration');
  const languages = useContentManagerAsk('getLocales');
  const languageSettings = useContentManagerAsk('getSettings');
  return () => {
    types(undefined, {});
    settings(undefined, {});
    form(PRESS_RELEASE, {});
    languages(undefined, {});
    languageSettings(undefined, {});
  };
};

/**
 * Asks for a release when its link is pressed, not only when its form has been set up around it.
 *
 * @returns takes its documentId and the language in which it opens
 */
export const useReleaseEarly = (): ((documentId: string, locale: string) => void) => {
  const ask = useContentManagerAsk('getDocument');
  return (documentId, locale) => {
    ask({ collectionType: 'collection-types', model: PRESS_RELEASE, documentId, params: { locale } }, {});
  };
};
