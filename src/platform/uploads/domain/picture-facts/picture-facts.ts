/** What a picture says of itself in words (IPTC Photo Metadata Standard 2025.1). Nothing of it is a coordinate or a camera. */
export interface PictureFacts {
  readonly creator?: string;
  /** As it is printed beside the picture. */
  readonly credit?: string;
  readonly copyright?: string;
  /** For what it may be used. */
  readonly rights?: string;
  /** Where the licence is read: a web address. */
  readonly licence?: string;
  /** Where a licence is had: a web address. */
  readonly licensor?: string;
  readonly alternativeText?: string;
  readonly caption?: string;
  readonly headline?: string;
  /** ISO 8601 as it was written, mostly without a zone. */
  readonly takenAt?: string;
  readonly city?: string;
  readonly country?: string;
  /** Names of those who are shown, by commas. Nobody but staff reads them. */
  readonly persons?: string;
  /** Whether they allowed it: an address of the PLUS vocabulary. */
  readonly modelRelease?: string;
}

export type FactName = keyof PictureFacts;

/** UTF-16 units; an essay in a caption is one that somebody pasted */
const LIMIT = 2000;

const ADDRESSES: ReadonlySet<string> = new Set<FactName>(['licence', 'licensor']);

/**
 * Joins what was read in several places: the first that knows a fact says it. Texts lose control characters and are cut to 2000.
 *
 * @example joinFacts({ credit: ' ' }, { credit: 'WFP/Ama' }) // { credit: 'WFP/Ama' }
 */
export const joinFacts = (...told: readonly PictureFacts[]): PictureFacts => {
  const facts: Partial<Record<string, string>> = {};
  for (const [name, text] of told.flatMap((one) => Object.entries(one) as [string, string][])) {
    const tidy = tidyText(text);
    if (tidy === '' || (ADDRESSES.has(name) && !/^https?:\/\/\S+$/i.test(tidy))) continue;
    facts[name] ??= tidy;
  }
  return facts;
};

/** Lone halves of characters neither: no database takes them. */
const tidyText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (character === '\n' ? character : ''))
    .trim()
    .slice(0, LIMIT)
    .replace(/[\uD800-\uDBFF]$/, '');
