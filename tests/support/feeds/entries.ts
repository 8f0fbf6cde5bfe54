import type { Feed } from '../../../src/distribution/feeds/domain/feed';
import type { FeedEntry } from '../../../src/distribution/feeds/domain/feed-entry';
import { entryId, releaseId } from '../../../src/distribution/feeds/domain/entry-id';

/** A release with everything that a release can have, as an entry. */
export const FULL_ENTRY: FeedEntry = {
  id: entryId('abc', 'fr'),
  releaseId: releaseId('abc'),
  documentId: 'abc',
  locale: 'fr',
  slug: 'le-dialogue-s-ouvre',
  url: 'https://site.example/news/le-dialogue-s-ouvre',
  state: 'public',
  notice: null,
  publishedAt: new Date('2026-11-01T09:00:00Z'),
  updatedAt: new Date('2026-11-03T10:30:00Z'),
  modifiedAt: new Date('2026-11-03T10:30:00Z'),
  version: 2,
  embargoedUntil: null,
  timeZone: 'Africa/Accra',
  title: 'Le dialogue s’ouvre à Accra & ailleurs',
  subtitle: 'Trois jours < quatre',
  summary: 'Ce qui s’est passé.',
  html: '<p><strong>Accra</strong> – Toute l’histoire.</p>',
  text: 'Accra – Toute l’histoire.',
  city: 'Accra',
  notesToEditors: 'Une note.',
  corrections: [{ at: new Date('2026-11-03T10:30:00Z'), note: 'Cinq pays, non quatre.' }],
  image: {
    renditions: [
      {
        name: 'original',
        url: 'https://n.example/uploads/flags.png',
        mime: 'image/png',
        bytes: 4000,
        width: 1200,
        height: 675,
      },
      {
        name: 'small',
        url: 'https://n.example/uploads/small_flags.png',
        mime: 'image/png',
        bytes: 900,
        width: 500,
        height: 281,
      },
    ],
    alt: 'Des drapeaux',
    caption: 'Les drapeaux du dialogue.',
    credit: 'Une photographe',
    rights: null,
  },
  pictures: [],
  attachments: [
    {
      url: 'https://n.example/uploads/programme.pdf',
      mime: 'application/pdf',
      bytes: 12000,
      name: 'Programme.pdf',
    },
  ],
  quotes: [
    {
      text: 'Nous commençons.',
      speaker: 'A. Speaker',
      role: 'Déléguée',
      organisation: 'Mission',
      language: 'fr',
    },
    { text: 'Ensemble.', speaker: 'A. Speaker', role: 'Déléguée', organisation: 'Mission', language: 'fr' },
  ],
  contacts: [
    {
      name: 'Bureau de presse',
      role: 'Presse',
      email: 'press@example.org',
      phone: '+233302000000',
      organisation: null,
    },
  ],
  countries: [
    { code: 'GH', name: 'Ghana' },
    { code: 'MA', name: 'Maroc' },
  ],
  donors: [
    { organisation: 'Union européenne', country: null },
    { organisation: null, country: { code: 'NL', name: 'Pays-Bas' } },
  ],
  topics: [{ slug: 'donnees', name: 'Données' }],
  alternates: [
    { id: entryId('abc', 'en'), locale: 'en', url: 'https://site.example/news/dialogue-opens' },
    { id: entryId('abc', 'ar'), locale: 'ar', url: 'https://site.example/news/hiwar' },
  ],
};

/** The least that a release can have, from before 1970. */
export const BARE_ENTRY: FeedEntry = {
  ...FULL_ENTRY,
  id: entryId('bare', 'fr'),
  releaseId: releaseId('bare'),
  documentId: 'bare',
  slug: 'bare',
  url: 'https://site.example/news/bare',
  publishedAt: new Date('1957-03-06T00:00:00Z'),
  updatedAt: new Date('1957-03-06T00:00:00Z'),
  version: 1,
  title: 'Indépendance',
  subtitle: null,
  city: null,
  notesToEditors: null,
  corrections: [],
  image: null,
  pictures: [],
  attachments: [],
  quotes: [],
  contacts: [],
  countries: [],
  donors: [],
  topics: [],
  alternates: [],
};

/** A release that was withdrawn: a notice, and nothing of what it said. */
export const WITHDRAWN_ENTRY: FeedEntry = {
  ...BARE_ENTRY,
  id: entryId('gone', 'fr'),
  releaseId: releaseId('gone'),
  documentId: 'gone',
  slug: 'gone',
  url: 'https://site.example/news/gone',
  state: 'withdrawn',
  notice: 'Publié par erreur.',
  updatedAt: new Date('2026-11-04T08:00:00Z'),
  version: 2,
  title: 'Communiqué de presse retiré: https://site.example/news/gone (1957-03-06)',
  summary: 'Publié par erreur.',
  html: '',
  text: '',
};

export const feedOf = (entries: readonly FeedEntry[], fields: Partial<Feed> = {}): Feed => ({
  id: 'urn:uuid:0915986c-f014-5c76-aaf7-b3479f525c08',
  locale: 'fr',
  title: 'OIM Ghana: Communiqués de presse',
  description: 'Des migrations qui profitent à tous',
  office: 'OIM Ghana',
  usageTerms: 'À citer en nommant la source.',
  siteUrl: 'https://site.example/',
  selfUrl: 'https://n.example/api/feeds/press.atom?locale=fr',
  hubUrl: 'https://n.example/api/websub',
  isArchive: false,
  links: { 'prev-archive': 'https://n.example/api/feeds/press.atom?locale=fr&page=3' },
  updatedAt: new Date('2026-11-04T08:00:00Z'),
  total: entries.length,
  entries,
  ...fields,
});

/** One whose picture says who took it and what is allowed with it. */
export const RIGHTS_ENTRY: FeedEntry = {
  ...FULL_ENTRY,
  image: FULL_ENTRY.image && {
    ...FULL_ENTRY.image,
    rights: {
      creator: 'Ama Inventée',
      copyright: '© 2026 Agence inventée',
      usageTerms: 'Presse seulement',
      licence: 'https://example.org/licence/é',
      licensor: 'https://example.org/buy',
    },
  },
};
