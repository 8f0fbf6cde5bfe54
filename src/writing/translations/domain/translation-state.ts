/** How a language can stand to the source. */
export const TRANSLATION_STATES = ['source', 'missing', 'untranslated', 'outdated', 'current'] as const;

/**
 * How a language stands to the source: not written, written and still saying what the source says, written before the source changed,
 * or up to date.
 */
export type TranslationState = (typeof TRANSLATION_STATES)[number];

export interface TranslationFacts {
  readonly isSource: boolean;
  readonly exists: boolean;
  /** Number in the history of the source's last change of words; 0 when it never changed. */
  readonly sourceChangedAt: number;
  /** Number in the history of the translation's first version or last confirmation, the later one. */
  readonly confirmedAt: number;
  /** Whether some of its text, or its address, is that of the source. */
  readonly isUntranslated: boolean;
}

/**
 * A translation is outdated from a change of the source's words until somebody confirms it. One that still has text of the source is
 * not translated, whoever confirmed it.
 */
export const translationState = ({
  isSource,
  exists,
  sourceChangedAt,
  confirmedAt,
  isUntranslated,
}: TranslationFacts): TranslationState => {
  if (isSource) return 'source';
  if (!exists) return 'missing';
  if (isUntranslated) return 'untranslated';
  return sourceChangedAt > confirmedAt ? 'outdated' : 'current';
};
