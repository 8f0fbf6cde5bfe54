import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../platform/refuse/refuse';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { isPublicState } from '../../shared/press-release/release-state';
import { problemAt } from '../../shared/validation/problem';
import { performTransition } from './perform-transition';
import { lockDocument } from '../../platform/storage/lock-document';
import { findFacts } from '../readiness/find-facts';
import { loadRecord } from '../record/release-record';

/**
 * What Strapi's `publish` means for a press release: release it now; or, when it is public, release the named languages
 * that are not. Changes of public text need the publisher's word on what they are.
 *
 * @param locale - one, several or `*` for all that are translated; the default one when left out
 * @returns the languages that were asked for
 */
export const publishThroughStates = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string | readonly string[] | null | undefined,
): Promise<readonly string[]> => {
  await lockDocument(strapi, documentId);
  const record = await loadRecord(strapi, documentId);
  if (record === null) throw new errors.NotFoundError('There is no such press release.');
  const facts = await findFacts(strapi, documentId, record);
  const translated = facts.languages
    .filter(({ untranslated }) => untranslated.length === 0)
    .map((language) => language.locale);
  const asked = locale === '*' ? translated : [locale ?? DEFAULT_LOCALE].flat();
  if (record.state === 'withdrawn') {
    refuse([problemAt('state', 'It is withdrawn. Use "Restore" to make it public again.')], NOT_PUBLISHED);
  }
  if (!isPublicState(record.state)) {
    await performTransition(strapi, documentId, { name: 'release', locales: asked });
    return asked;
  }
  const modified = facts.languages.filter(
    (language) => language.isModified && asked.includes(language.locale),
  );
  const problems = modified.map((language) =>
    problemAt(
      'kind',
      'Its text in "{locale}" is public. Say whether the change is a minor edit or a correction: "Publish changes", or POST …/actions/correct.',
      { locale: language.locale },
    ),
  );
  refuse(problems, NOT_PUBLISHED);
  const isPublic = (name: string) =>
    facts.languages.some((language) => language.locale === name && language.isPublic);
  const fresh = asked.filter((name) => !isPublic(name));
  if (fresh.length > 0) await performTransition(strapi, documentId, { name: 'addLanguages', locales: fresh });
  return asked;
};

const NOT_PUBLISHED = 'This press release was not published.';
