import type { ReleaseText } from '../../../shared/press-release/list-missing';

/** A document that a relation has or gets, as the content manager lists it. */
export interface Related {
  readonly documentId: string;
  readonly name: string;
  readonly isPublished: boolean;
}

interface Connected {
  readonly label?: unknown;
  readonly status?: unknown;
  readonly apiData?: { readonly documentId?: unknown };
}

/** What a form holds of a relation: what comes and goes with the next save, not what is there. */
interface RelationValue {
  readonly connect?: readonly Connected[];
  readonly disconnect?: readonly Connected[];
}

/** The values of a form, as far as they matter here. */
export interface FormValues {
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly body?: unknown;
  readonly datelineCity?: string | null;
  readonly contacts?: RelationValue | null;
  readonly image?: PictureValue | null;
  readonly imageAlternativeText?: string | null;
  readonly imageCredit?: string | null;
  readonly donors?: readonly DonorValue[] | null;
}

/** A file of the media library as a form holds it; the texts by language are not known of each. */
interface PictureValue {
  readonly alternativeText?: string | null;
  readonly alternativeTexts?: Readonly<Record<string, string>> | null;
}

/**
 * A form's values with the picture as a language describes it: its text or none.
 *
 * @example inLanguage({ image: { alternativeText: 'A', alternativeTexts: { en: 'A' } } }, 'fr').image // { alternativeText: null, … }
 */
export const inLanguage = (values: FormValues, locale: string): FormValues => {
  const { image } = values;
  return image?.alternativeTexts == null
    ? values
    : { ...values, image: { ...image, alternativeText: image.alternativeTexts[locale] ?? null } };
};

/** A donor of a form; `id` once it is stored. */
export interface DonorValue {
  readonly id?: number;
  readonly organisation?: RelationValue | null;
  readonly country?: RelationValue | null;
}

interface Saved {
  /** The contacts of the release as it is saved. */
  readonly contacts: readonly Related[];
  /** Ids of donors that are saved without an organisation and a country. */
  readonly emptyDonors: readonly number[];
}

const idsOf = (items: readonly Connected[] | undefined): unknown[] =>
  (items ?? []).map(({ apiData }) => apiData?.documentId);

/** A release as its form holds it now, as readiness looks at it. */
export const releaseOfForm = (values: FormValues, saved: Saved): ReleaseText => ({
  ...values,
  contacts: contactsOf(values.contacts ?? {}, saved.contacts),
  donors: (values.donors ?? []).map((donor) => {
    const isNamed =
      hasTarget(donor.organisation) || hasTarget(donor.country) || isSavedWithTarget(donor, saved);
    return { organisation: isNamed ? true : null };
  }),
});

const contactsOf = ({ connect = [], disconnect }: RelationValue, saved: readonly Related[]): Related[] => {
  const gone = new Set([...idsOf(disconnect), ...idsOf(connect)]);
  return [
    ...saved.filter(({ documentId }) => !gone.has(documentId)),
    ...connect.map(({ label, status, apiData }) => ({
      documentId: String(apiData?.documentId),
      name: typeof label === 'string' ? label : '',
      isPublished: status !== 'draft',
    })),
  ];
};

const hasTarget = (relation: RelationValue | null | undefined): boolean =>
  (relation?.connect ?? []).length > 0;

/** The form does not hold which country a saved donor has, only that it goes. */
const isSavedWithTarget = ({ id, organisation, country }: DonorValue, { emptyDonors }: Saved): boolean => {
  const goes = (organisation?.disconnect ?? []).length + (country?.disconnect ?? []).length > 0;
  return id !== undefined && !goes && !emptyDonors.includes(id);
};
