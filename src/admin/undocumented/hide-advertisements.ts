/*
 * What Strapi shows for itself and offers no setting for. Its names are private to Strapi: tests/browser/panel.test.ts tells when
 * a new one brings them back.
 */

/** Where the panel remembers that somebody closed the banner of the media library, for a newsroom that reports to nobody. */
const CLOSED = ['undefined', 'false', 'null'].map(
  (newsroom) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${newsroom}`,
);

/** Closes Strapi's banners before they are shown. */
export const hideAdvertisements = (): void => {
  for (const name of CLOSED) localStorage.setItem(name, 'true');
};
