/** Words for the public by locale, such as `{ en: 'A figure was wrong.' }`. */
export type TextByLocale = Readonly<Record<string, string>>;
