/** The newsroom's own types, as the REST API serves them. */
export const CONTENT_TYPES = [
  { uid: 'api::contact.contact', kind: 'collection' },
  { uid: 'api::organisation.organisation', kind: 'collection' },
  { uid: 'api::page.page', kind: 'collection' },
  { uid: 'api::partner-country.partner-country', kind: 'collection' },
  { uid: 'api::press-release.press-release', kind: 'collection' },
  { uid: 'api::redirect.redirect', kind: 'collection' },
  { uid: 'api::site.site', kind: 'single' },
  { uid: 'api::topic.topic', kind: 'collection' },
] as const;
