import { useForm } from '@strapi/strapi/admin';
import type { Desk } from '../../desk/contract/panel';
import { listMissing } from '../../shared/press-release/list-missing';
import type { Problem } from '../../shared/validation/problem';
import { PRESS_RELEASE } from '../api/content-types';
import { sharedLanguage } from '../logic/dates-form';
import { inLanguage, releaseOfForm, type FormValues } from './domain/form-release';
import { linksOf } from './domain/links-of';
import { listAdvice, type Advice } from './domain/list-advice';
import { listLikeSource } from './domain/list-like-source';
import { useDeadLinksQuery, useSavedDocumentQuery } from './form-api';
import { useSavedContacts } from './use-saved-contacts';

interface Checklist {
  readonly missing: readonly Problem[];
  readonly advice: readonly Advice[];
}

/** What the server alone can judge of pictures: whether they are closed, and who is at risk. */
const SAFETY = 'safety';

const LINKS_AT_MOST = 50; // as many as the newsroom looks up at once

/**
 * What the form of a release lacks and what would make it better, as it is typed.
 *
 * @param locale - the language of the form
 */
export const useChecklist = (desk: Desk | undefined, locale: string): Checklist => {
  const values = inLanguage(
    useForm('Checklist', (form) => form.values),
    locale,
  );
  const initial = useForm('Checklist', (form) => form.initialValues) as FormValues;
  const language = desk?.languages.find((one) => one.locale === locale);
  const saved = language?.missing ?? [];
  const isWritten = language !== undefined && language.translation !== 'missing';
  const readIn = desk === undefined ? undefined : isWritten ? locale : sharedLanguage(desk);
  const contacts = useSavedContacts(desk?.documentId, readIn);
  const links = linksOf(values.body).slice(0, LINKS_AT_MOST);
  const { data: deadLinks = [] } = useDeadLinksQuery({ links, locale }, { skip: links.length === 0 });

  const emptyDonors = saved
    .filter(({ path }) => path[0] === 'donors')
    .flatMap(({ path }) => initial.donors?.[Number(path[1])]?.id ?? []);
  const missing = [
    ...listMissing(releaseOfForm(values, { contacts: contacts ?? [], emptyDonors })),
    ...saved.filter(({ path }) => path[1] === SAFETY),
  ];
  const known =
    contacts === undefined
      ? [
          ...missing.filter(({ path }) => path[0] !== 'contacts'),
          ...saved.filter(({ path }) => path[0] === 'contacts'),
        ]
      : missing;
  const likeSource = useLikeSource(desk, locale, values as Texts);
  return {
    missing: known,
    advice: listAdvice(values, {
      leftOut: desk?.leftOut ?? [],
      deadLinks: deadLinks.filter((link) => links.includes(link)),
      likeSource,
    }),
  };
};

type Texts = Readonly<Record<string, unknown>>;

/** The fields of the form that still say what the source says. */
const useLikeSource = (desk: Desk | undefined, locale: string, values: Texts): readonly string[] => {
  const source = desk?.languages.find(({ translation }) => translation === 'source')?.locale;
  const { data } = useSavedDocumentQuery(
    { uid: PRESS_RELEASE, documentId: desk?.documentId ?? '', locale: source ?? '' },
    { skip: source === undefined || source === locale },
  );
  return data === undefined || source === locale ? [] : listLikeSource(values, data);
};
