import { DEFAULT_LOCALE } from '../locales/locales';

/** Which releases a feed is of, and which of its documents is meant, as they stand in its address. */
export interface FeedParameters {
  readonly locale?: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country?: readonly string[] | undefined;
  /** Slugs. */
  readonly topic?: readonly string[] | undefined;
  readonly donor?: readonly string[] | undefined;
  /** RFC 3339. */
  readonly since?: string | undefined;
  readonly page?: number | undefined;
}

/** The parameters in one order and without the defaults: the same feed always has the same address. */
export const writeFeedParameters = ({
  locale,
  country,
  topic,
  donor,
  since,
  page,
}: FeedParameters): string => {
  const parts = [
    ['locale', locale === DEFAULT_LOCALE ? undefined : locale],
    ['country', country?.join(',')],
    ['topic', topic?.join(',')],
    ['donor', donor?.join(',')],
    ['since', since],
    ['page', page],
  ] as const;
  return parts
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
    )
    .join('&');
};

/**
 * The address of a document of the press feed in a format.
 *
 * @param newsroom - without a slash at its end
 * @example writeFeedAddress('https://n.example', 'atom', { locale: 'fr' }) // 'https://n.example/api/feeds/press.atom?locale=fr'
 */
export const writeFeedAddress = (newsroom: string, format: string, about: FeedParameters): string => {
  const parameters = writeFeedParameters(about);
  return `${newsroom}/api/feeds/press.${format}${parameters && `?${parameters}`}`;
};
