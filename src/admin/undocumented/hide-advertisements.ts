/*
 * What Strapi shows for itself and offers no setting for. Its names are private to Strapi: tests/browser/panel.test.ts tells when
 * a new one brings them back.
 */

/** Where the panel remembers that somebody closed the banner of the media library, for a newsroom that reports to nobody. */
const CLOSED = ['undefined', 'false', 'null'].map(
  (newsroom) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${newsroom}`,
);

/** Where the panel of a newsroom in development remembers its tour, which lies over the forms of the first administrator. */
const TOUR = 'STRAPI_GUIDED_TOUR';

/** Closes Strapi's banners, and ends its tour, before they are shown. */
export const hideAdvertisements = (): void => {
  for (const name of CLOSED) localStorage.setItem(name, 'true');
  localStorage.setItem(TOUR, JSON.stringify({ enabled: false }));
};

/**
 * What leads out of the newsroom, or changes how it is built: links of the menu, and the box for news on the registration page. A picture
 * field's "From URL" has the browser fetch, which the panel's policy forbids; the media library's has the newsroom do it.
 */
const HIDDEN = [
  'nav li:has(> a[href^="https://market.strapi.io"])',
  'nav li:has(a[href^="https://market.strapi.io"])',
  'nav li:has(a[href$="/plugins/content-type-builder"])',
  'form div:has(a[href^="https://strapi.io/terms"]):not(:has(input[name="password"]))',
  '[role="dialog"] [role="tab"][id$="-trigger-url"]',
];

/** Hides what Strapi draws and has no setting for. */
export const hideLinksOut = (): void => {
  const style = document.createElement('style');
  style.textContent = `${HIDDEN.join(',\n')} { display: none !important; }`;
  document.head.append(style);
};
