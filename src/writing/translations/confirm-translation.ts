import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lockDocument } from '../../platform/storage/lock-document';
import { forbidden, refuse } from '../../platform/refuse/refuse';
import { LOCALE_NAMES, type Locale } from '../../shared/locales/locales';
import { problemAt, type Problem } from '../../shared/validation/problem';
import { currentActor } from '../actor/actor';
import { mayActOn } from '../actor/may-act-on';
import { recordHistory } from '../history/history';
import { refuseIfOutdated } from '../history/refuse-if-outdated';
import { findTranslations, type Translation } from './find-translations';

interface Asked {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: Locale;
}

/**
 * Somebody held a translation against its source: the history alone tells it. Of press releases it is a transition
 * (`performTransition`); this is for what has no states.
 *
 * @throws NotFoundError (404), PolicyError (403) for who does not write that language, ValidationError (400) where there is nothing to
 * confirm, PreconditionFailedError (412) when somebody saved since the version that `If-Match` names
 */
export const confirmTranslation = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: Asked,
): Promise<void> =>
  strapi.db.transaction(async () => {
    await lockDocument(strapi, documentId);
    const translations = (await findTranslations(strapi, uid, [documentId])).get(documentId);
    if (translations === undefined) throw new errors.NotFoundError('There is no such document.');
    if (!(await mayActOn(strapi, { action: 'update', uid, documentId, locale })))
      throw forbidden('{name} may not do this: ask somebody who writes {language}.', {
        name: currentActor(strapi).name,
        language: LOCALE_NAMES[locale],
      });
    refuse(checkConfirmable(translations, locale), 'This cannot be done yet.');
    await refuseIfOutdated(strapi, { uid, documentId, locale: null, data: undefined });
    await recordHistory(strapi, {
      uid,
      documentId,
      locale,
      kind: 'transition',
      action: 'confirmTranslation',
    });
  });

const checkConfirmable = (translations: readonly Translation[], locale: Locale): Problem[] => {
  const language = LOCALE_NAMES[locale];
  const state = translations.find((one) => one.locale === locale)?.state ?? 'missing';
  if (state === 'source')
    return [
      problemAt('locale', 'The other languages follow {language}: nothing is to be confirmed.', { language }),
    ];
  if (state !== 'missing') return [];
  const known = translations.filter((one) => one.state !== 'missing').map((one) => one.locale);
  return [
    problemAt('locale', 'There is no text in {language} yet. Its languages: {known}.', {
      language,
      known: known.join(', '),
    }),
  ];
};
