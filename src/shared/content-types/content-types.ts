import { CONTACT, ORGANISATION, PAGE, PARTNER_COUNTRY, REDIRECT, RELEASE, SITE, TOPIC } from './uids';

/** The newsroom's own types, as the REST API serves them: `/api/<route>`. */
export const CONTENT_TYPES = [
  { uid: CONTACT, kind: 'collection', route: 'contacts' },
  { uid: ORGANISATION, kind: 'collection', route: 'organisations' },
  { uid: PAGE, kind: 'collection', route: 'pages' },
  { uid: PARTNER_COUNTRY, kind: 'collection', route: 'partner-countries' },
  { uid: RELEASE, kind: 'collection', route: 'press-releases' },
  { uid: REDIRECT, kind: 'collection', route: 'redirects' },
  { uid: SITE, kind: 'single', route: 'site' },
  { uid: TOPIC, kind: 'collection', route: 'topics' },
] as const;
