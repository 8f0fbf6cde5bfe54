/** A webhook as the version before has stored it. */
export interface Former {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  /** ISO 3166-1 alpha-2 */
  readonly countries: readonly string[];
  /** Slugs of topics, in any language */
  readonly topics: readonly string[];
  readonly events: readonly string[];
  readonly languages: readonly string[];
}

/** The ids of the rows that a code or slug stands for. */
export type Known = ReadonlyMap<string, readonly number[]>;

export interface Mended {
  /** What is written into the webhook's row. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What to tell of it in the log. */
  readonly said: readonly string[];
}

/**
 * Codes and slugs become documents. What names nothing any more is left out; where nothing is left of a filter the webhook is
 * switched off, because an empty filter would let everything pass.
 */
export const mendFilters = (
  { name, active, countries, topics, events, languages }: Former,
  known: { readonly countries: Known; readonly topics: Known },
): Mended => {
  const filters = [
    findFilter('country', countries, known.countries),
    findFilter('topic', topics, known.topics),
  ] as const;
  const isKept = filters.every(({ isLost }) => !isLost);
  const lost = filters.flatMap(({ kind, unknown }) => unknown.map((word) => `${kind} "${word}"`));
  const left = `The webhook "${name}" filtered by what there is no more (${lost.join(', ')}): this is left out.`;
  const off =
    ' Nothing else was left of that filter, so it is switched off. Choose in the panel and switch it on.';
  return {
    data: {
      active: active && isKept,
      countries: filters[0].ids,
      topics: filters[1].ids,
      events,
      languages,
    },
    said: lost.length === 0 ? [] : [isKept ? left : left + off],
  };
};

const findFilter = (kind: string, words: readonly string[], known: Known) => {
  const idsOf = (word: string): readonly number[] => known.get(word) ?? [];
  const ids = [...new Set(words.flatMap(idsOf))];
  return {
    kind,
    ids,
    unknown: words.filter((word) => idsOf(word).length === 0),
    isLost: words.length > 0 && ids.length === 0,
  };
};
