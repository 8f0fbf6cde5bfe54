import type { Frame } from './frame';
import {
  presentAddress,
  presentCard,
  presentContact,
  presentFile,
  presentFileOrNull,
  presentPlace,
  presentSubject,
} from './present-parts';
import { renderBody } from './render-body';
import type {
  PictureInText,
  StoredCard,
  StoredContact,
  StoredCountry,
  StoredFile,
  StoredSection,
  StoredTopic,
} from './stored';

type Present = (section: StoredSection, frame: Frame) => Record<string, unknown>;

/** What a section shows beside the fields that it is stored with. */
const PRESENT: Readonly<Record<string, Present>> = {
  'sections.rich-text': ({ body, picturesInBody }, frame) => ({
    bodyHtml: renderBody(body, frame, picturesInBody as PictureInText[] | undefined),
    picturesInBody: undefined,
  }),
  'sections.image': ({ image, alternativeText, caption, credit }, frame) => {
    const file = image as StoredFile | null;
    if (file === null) return { image: null, alternativeText: null, caption: null, credit: null }; // it is closed
    return {
      image: presentFileOrNull(file, frame),
      alternativeText: alternativeText ?? file.alternativeText ?? null,
      caption: caption ?? file.caption ?? null,
      credit: credit ?? file.credit ?? null,
    };
  },
  'sections.call-to-action': ({ url }) => ({ url: presentAddress(url) }),
  'sections.documents': ({ files }, frame) => ({
    files: (files as StoredFile[]).map((file) => presentFile(file, frame)),
  }),
  'sections.latest-releases': ({ releases, topic }, frame) => ({
    topic: topic == null ? null : presentSubject(topic as StoredTopic),
    releases: (releases as StoredCard[]).map((card) => presentCard(card, frame)),
  }),
  'sections.contacts': ({ contacts }, frame) => ({
    contacts: (contacts as StoredContact[]).map((contact) => presentContact(contact, frame)),
  }),
  'sections.partner-countries': ({ partnerCountries, countriesWithRole }) => ({
    partnerCountries: chosenOrAll(partnerCountries, countriesWithRole).map(presentPlace),
    countriesWithRole: undefined,
  }),
};

const chosenOrAll = (chosen: unknown, all: unknown): readonly StoredCountry[] =>
  (chosen as StoredCountry[]).length > 0
    ? (chosen as StoredCountry[])
    : ((all as StoredCountry[] | null) ?? []);

/** A section as a page shows it; `__component` says which it is. */
export const presentSection = (section: StoredSection, frame: Frame): StoredSection => ({
  ...section,
  ...PRESENT[section.__component]?.(section, frame),
});
