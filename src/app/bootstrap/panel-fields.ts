import {
  CONTACT,
  ORGANISATION,
  PAGE,
  PARTNER_COUNTRY,
  REDIRECT,
  RELEASE,
  SITE,
  WEBHOOK,
} from '../../shared/content-types/uids';

/** A field of an editing form: its name, the label staff read, a hint below it, and its width. */
export interface PanelField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
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
      { name: 'title', label: 'Title', width: 8 },
      {
        name: 'slug',
        label: 'Slug',
        hint: 'Part of the address. Made from the title when left empty.',
        width: 4,
      },
      { name: 'state', label: 'State', isEditable: false, isInForm: false },
      { name: 'subtitle', label: 'Subtitle' },
      { name: 'datelineCity', label: 'Dateline: city', hint: 'Opens the text, such as Accra.', width: 4 },
      {
        name: 'embargoedUntil',
        label: 'Embargo until',
        hint: 'In the time of your own clock. Nothing of it is public before.',
        width: 4,
      },
      {
        name: 'releasedAt',
        label: 'Released',
        hint: 'Set at the first release when left empty.',
        width: 4,
      },
      { name: 'summary', label: 'Summary', hint: 'One or two sentences for lists, feeds and search.' },
      { name: 'body', label: 'Text' },
      { name: 'quotes', label: 'Quotes' },
      { name: 'image', label: 'Picture', width: 6 },
      {
        name: 'imageAlternativeText',
        label: 'Picture: alternative text',
        hint: 'What it shows, for people who cannot see it.',
        width: 6,
      },
      { name: 'imageCaption', label: 'Picture: caption', width: 6 },
      { name: 'imageCredit', label: 'Picture: credit', width: 6 },
      { name: 'attachments', label: 'Press kit' },
      { name: 'contacts', label: 'Press contacts', width: 6 },
      { name: 'topics', label: 'Topics', width: 6 },
      { name: 'partnerCountries', label: 'Partner countries', width: 6 },
      { name: 'donors', label: 'Donors', hint: 'In the order in which they are thanked.' },
      { name: 'notesToEditors', label: 'Notes to editors' },
      {
        name: 'corrections',
        label: 'Corrections',
        hint: 'Public notes on what was corrected: “Publish changes” adds them.',
        isEditable: false,
      },
    ],
  },
  {
    uid: PAGE,
    list: ['title', 'path', 'inMenu', 'position'],
    fields: [
      { name: 'title', label: 'Title', width: 8 },
      {
        name: 'slug',
        label: 'Slug',
        hint: 'Part of the address. Made from the title when left empty.',
        width: 4,
      },
      {
        name: 'path',
        label: 'Path',
        hint: 'Where the page is. Follows its slug and its parents.',
        width: 8,
        isEditable: false,
      },
      { name: 'isHome', label: 'Home page', width: 4 },
      { name: 'parent', label: 'Parent page', width: 6 },
      { name: 'menuTitle', label: 'Title in the menu', hint: 'The title when left empty.', width: 6 },
      { name: 'inMenu', label: 'In the menu', width: 6 },
      {
        name: 'position',
        label: 'Position',
        hint: 'Order among pages of one parent, the lowest first.',
        width: 6,
      },
      { name: 'summary', label: 'Summary' },
      { name: 'sections', label: 'Sections' },
      { name: 'seo', label: 'Search engines and sharing' },
    ],
  },
  {
    uid: CONTACT,
    list: ['name', 'role', 'email', 'phone'],
    fields: [
      { name: 'name', label: 'Name', hint: 'A person or a desk.', width: 6 },
      { name: 'role', label: 'Role', width: 6 },
      { name: 'organisation', label: 'Organisation', width: 6 },
      { name: 'location', label: 'Place', width: 6 },
      { name: 'email', label: 'E-mail', hint: 'Public.', width: 6 },
      {
        name: 'phone',
        label: 'Telephone',
        hint: 'Public. With the country code, as +233 30 274 2930.',
        width: 6,
      },
      { name: 'languages', label: 'Languages' },
      { name: 'photo', label: 'Photo', width: 6 },
      { name: 'position', label: 'Position', hint: 'Order in lists, the lowest first.', width: 6 },
    ],
  },
  {
    uid: PARTNER_COUNTRY,
    list: ['isoCode', 'name', 'region', 'flag'],
    fields: [
      { name: 'isoCode', label: 'Country code', hint: 'Two letters of ISO 3166-1, such as GH.', width: 4 },
      { name: 'region', label: 'Region', hint: 'Filled in when left empty.', width: 4 },
      { name: 'flag', label: 'Flag', width: 4, isEditable: false },
      { name: 'name', label: 'Name', hint: 'Filled in when left empty.', width: 6 },
      { name: 'officialName', label: 'Official name', hint: 'Filled in when left empty.', width: 6 },
      { name: 'roles', label: 'Roles' },
    ],
  },
  {
    uid: ORGANISATION,
    list: ['name', 'acronym', 'kind'],
    fields: [
      { name: 'name', label: 'Name', width: 8 },
      { name: 'acronym', label: 'Acronym', width: 4 },
      { name: 'kind', label: 'Kind', width: 6 },
      { name: 'website', label: 'Website', width: 6 },
      { name: 'logo', label: 'Logo' },
    ],
  },
  {
    uid: REDIRECT,
    list: ['from', 'to', 'gone', 'permanent'],
    fields: [
      { name: 'from', label: 'Old path', hint: 'Such as /old-address.', width: 6 },
      {
        name: 'to',
        label: 'Leads to',
        hint: 'A path or a web address. Empty when the page is gone.',
        width: 6,
      },
      { name: 'gone', label: 'Gone', width: 6 },
      { name: 'permanent', label: 'Permanent', width: 6 },
      { name: 'note', label: 'Note', hint: 'Public.' },
    ],
  },
  {
    uid: SITE,
    list: ['name'],
    fields: [
      { name: 'name', label: 'Name of the office', width: 6 },
      { name: 'tagline', label: 'Tagline', width: 6 },
      {
        name: 'boilerplate',
        label: 'Boilerplate',
        hint: 'About the organisation: stands below every release.',
      },
      {
        name: 'usageTerms',
        label: 'Terms of use',
        hint: 'What others may do with releases; goes out in the feeds. Empty: nothing is said.',
      },
      { name: 'keyFigures', label: 'Key figures' },
      { name: 'pressContact', label: 'Default press contact', width: 6 },
      { name: 'timeZone', label: 'Time zone', hint: 'IANA name, such as Africa/Accra.', width: 6 },
      {
        name: 'requireSecondPerson',
        label: 'A second pair of eyes',
        hint: 'Whoever wrote the last change of a press release cannot approve or release it.',
        width: 6,
      },
      { name: 'socialLinks', label: 'Social links' },
    ],
  },
  {
    uid: WEBHOOK,
    list: ['name', 'url', 'active'],
    fields: [
      { name: 'name', label: 'Partner', hint: 'Who is told.', width: 8 },
      { name: 'active', label: 'Active', width: 4 },
      {
        name: 'url',
        label: 'Address',
        hint: 'https, on the public internet. Redirections are not followed.',
      },
      {
        name: 'secret',
        label: 'Secret',
        hint: 'Made when left empty. Give it to the partner on a safe way: deliveries are signed with it.',
      },
      {
        name: 'countries',
        label: 'Only these countries',
        mainField: 'name',
        hint: 'Releases about one of them. None: all.',
        width: 6,
      },
      {
        name: 'topics',
        label: 'Only these topics',
        hint: 'Releases about one of them. None: all.',
        width: 6,
      },
      { name: 'events', label: 'Tell of', width: 6 },
      { name: 'languages', label: 'Languages', width: 6 },
    ],
  },
];
