import {
  CONTACT,
  ORGANISATION,
  PAGE,
  PARTNER_COUNTRY,
  REDIRECT,
  RELEASE,
  SITE,
  TOPIC,
  WEBHOOK,
} from '../../shared/content-types/uids';

/** A field of an editing form, and its place in it. Its label and hint are in src/shared/panel-words. */
export interface PanelField {
  readonly name: string;
  /** Of a relation: the field by which its documents are shown and found; what Strapi chooses unless said otherwise */
  readonly mainField?: string;
  /** columns of 12; a whole row unless said otherwise */
  readonly width?: 4 | 6 | 8 | 12;
  /** false for what the newsroom fills in itself */
  readonly isEditable?: boolean;
  /** false for what a column of the list shows and the form does not */
  readonly isInForm?: boolean;
}

export interface PanelForm {
  readonly uid: string;
  /** Columns of the list. */
  readonly list: readonly string[];
  /** Whether the list begins with what was changed last; by its first column otherwise. */
  readonly isNewestFirst?: boolean;
  readonly fields: readonly PanelField[];
}

/** How the panel shows each type, in the order in which staff work. */
export const PANEL_FORMS: readonly PanelForm[] = [
  {
    uid: RELEASE,
    list: ['title', 'state', 'releasedAt'],
    isNewestFirst: true,
    fields: [
      { name: 'title' },
      { name: 'subtitle' },
      { name: 'datelineCity' },
      { name: 'state', isEditable: false, isInForm: false },
      { name: 'embargoedUntil', isInForm: false },
      { name: 'releasedAt', isInForm: false },
      { name: 'summary' },
      { name: 'body' },
      { name: 'quotes' },
      { name: 'image', width: 6 },
      { name: 'imageAlternativeText', width: 6 },
      { name: 'imageCaption', width: 6 },
      { name: 'imageCredit', width: 6 },
      { name: 'attachments' },
      { name: 'contacts' },
      { name: 'partnerCountries' },
      { name: 'donors' },
      { name: 'topics' },
      { name: 'notesToEditors' },
      { name: 'corrections', isEditable: false },
      { name: 'slug' },
    ],
  },
  {
    uid: PAGE,
    list: ['title', 'path', 'inMenu', 'position'],
    fields: [
      { name: 'title', width: 8 },
      { name: 'slug', width: 4 },
      { name: 'path', width: 8, isEditable: false },
      { name: 'isHome', width: 4 },
      { name: 'parent', width: 6 },
      { name: 'menuTitle', width: 6 },
      { name: 'inMenu', width: 6 },
      { name: 'position', width: 6 },
      { name: 'summary' },
      { name: 'sections' },
      { name: 'seo' },
    ],
  },
  {
    uid: CONTACT,
    list: ['name', 'role', 'email', 'phone'],
    fields: [
      { name: 'name', width: 6 },
      { name: 'role', width: 6 },
      { name: 'organisation', width: 6 },
      { name: 'location', width: 6 },
      { name: 'email', width: 6 },
      { name: 'phone', width: 6 },
      { name: 'languages' },
      { name: 'photo', width: 6 },
      { name: 'position', width: 6 },
    ],
  },
  {
    uid: PARTNER_COUNTRY,
    list: ['isoCode', 'name', 'region', 'flag'],
    fields: [
      { name: 'isoCode', width: 4 },
      { name: 'region', width: 4 },
      { name: 'flag', width: 4, isEditable: false },
      { name: 'name', width: 6 },
      { name: 'officialName', width: 6 },
      { name: 'roles' },
    ],
  },
  {
    uid: ORGANISATION,
    list: ['name', 'acronym', 'kind'],
    fields: [
      { name: 'name', width: 8 },
      { name: 'acronym', width: 4 },
      { name: 'kind', width: 6 },
      { name: 'website', width: 6 },
      { name: 'logo' },
    ],
  },
  {
    uid: TOPIC,
    list: ['name', 'slug'],
    fields: [
      { name: 'name', width: 8 },
      { name: 'slug', width: 4 },
    ],
  },
  {
    uid: REDIRECT,
    list: ['from', 'to', 'gone', 'permanent'],
    fields: [
      { name: 'from', width: 6 },
      { name: 'to', width: 6 },
      { name: 'gone', width: 6 },
      { name: 'permanent', width: 6 },
      { name: 'note' },
    ],
  },
  {
    uid: SITE,
    list: ['name'],
    fields: [
      { name: 'name', width: 6 },
      { name: 'tagline', width: 6 },
      { name: 'logo' },
      { name: 'boilerplate' },
      { name: 'usageTerms' },
      { name: 'keyFigures' },
      { name: 'pressContact', width: 6 },
      { name: 'timeZone', width: 6 },
      { name: 'colour', width: 6 },
      { name: 'requireSecondPerson', width: 6 },
      { name: 'socialLinks' },
    ],
  },
  {
    uid: WEBHOOK,
    list: ['name', 'url', 'active'],
    fields: [
      { name: 'name', width: 8 },
      { name: 'active', width: 4 },
      { name: 'url' },
      { name: 'secret' },
      { name: 'countries', mainField: 'name', width: 6 },
      { name: 'topics', width: 6 },
      { name: 'events', width: 6 },
      { name: 'languages', width: 6 },
    ],
  },
];
