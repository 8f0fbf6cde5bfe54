/** The newsroom's own types, as the REST API serves them: `/api/<route>`. */
export const CONTENT_TYPES = [
  { uid: 'api::contact.contact', kind: 'collection', route: 'contacts' },
  { uid: 'api::organisation.organisation', kind: 'collection', route: 'organisations' },
  { uid: 'api::page.page', kind: 'collection', route: 'pages' },
  { uid: 'api::partner-country.partner-country', kind: 'collection', route: 'partner-countries' },
  { uid: 'api::press-release.press-release', kind: 'collection', route: 'press-releases' },
  { uid: 'api::redirect.redirect', kind: 'collection', route: 'redirects' },
  { uid: 'api::site.site', kind: 'single', route: 'site' },
  { uid: 'api::topic.topic', kind: 'collection', route: 'topics' },
] as const;
