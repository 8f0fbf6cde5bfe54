/** Fields that hold addresses and codes: they are read from left to right in every language. */
export const CODES: readonly string[] = [
  'slug',
  'path',
  'url',
  'website',
  'email',
  'phone',
  'isoCode',
  'timeZone',
  'colour',
  'from',
  'to',
  'secret',
  'since',
  'until',
];

/** Fields that are the same in every language: what is written there says by itself how it is read. */
export const NAMES: readonly string[] = ['imageCredit', 'credit', 'acronym', 'flag', 'value', 'source'];
