/**
 * What search engines may do with a page, for `<meta name="robots">`.
 * Source: Google Search Central, "Robots meta tag", `max-image-preview`
 */
export const robotsOf = (isHidden: boolean): string =>
  isHidden ? 'noindex' : 'index, follow, max-image-preview:large';
