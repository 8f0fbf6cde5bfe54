import type { Frame } from './frame';
import { presentAddress, presentCard, presentContact, presentFile, presentFileOrNull } from './present-parts';
import { renderBody } from './render-body';
import type { StoredCard, StoredContact, StoredFile, StoredSection } from './stored';

type Present = (section: StoredSection, frame: Frame) => Record<string, unknown>;

/** What a section shows beside the fields that it is stored with. */
const PRESENT: Readonly<Record<string, Present>> = {
  'sections.rich-text': ({ body }, frame) => ({ bodyHtml: renderBody(body, frame) }),
  'sections.image': ({ image, alternativeText, caption, credit }, frame) => {
    const file = image as StoredFile | null;
    return {
      image: presentFileOrNull(file, frame),
      alternativeText: alternativeText ?? file?.alternativeText ?? null,
      caption: caption ?? file?.caption ?? null,
      credit: credit ?? file?.credit ?? null,
    };
  },
  'sections.call-to-action': ({ url }) => ({ url: presentAddress(url) }),
  'sections.documents': ({ files }, frame) => ({
    files: (files as StoredFile[]).map((file) => presentFile(file, frame)),
  }),
  'sections.latest-releases': ({ releases }, frame) => ({
    releases: (releases as StoredCard[]).map((card) => presentCard(card, frame)),
  }),
  'sections.contacts': ({ contacts }, frame) => ({
    contacts: (contacts as StoredContact[]).map((contact) => presentContact(contact, frame)),
  }),
  'sections.partner-countries': ({ partnerCountries, countriesWithRole }) => ({
    partnerCountries:
      (partnerCountries as unknown[]).length > 0 ? partnerCountries : (countriesWithRole ?? []),
    countriesWithRole: undefined,
  }),
};

/** A section as a page shows it; `__component` says which it is. */
export const presentSection = (section: StoredSection, frame: Frame): StoredSection => ({
  ...section,
  ...PRESENT[section.__component]?.(section, frame),
});
