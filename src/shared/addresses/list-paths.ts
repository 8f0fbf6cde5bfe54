/**
 * The path of a topic, in every language.
 *
 * @example topicPath('water') // '/news/topics/water'
 */
export const topicPath = (slug: string): string => `/news/topics/${slug}`;

/**
 * The path of a partner country, in every language: a code does not change with its name.
 *
 * @param isoCode - ISO 3166-1 alpha-2
 * @example countryPath('GH') // '/countries/gh'
 */
export const countryPath = (isoCode: string): string => `/countries/${isoCode.toLowerCase()}`;
