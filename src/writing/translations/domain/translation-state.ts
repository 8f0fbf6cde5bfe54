/** How a language stands to the source: not written, written before the source changed, or up to date. */
export type TranslationState = 'source' | 'missing' | 'outdated' | 'current';

export interface TranslationFacts {
  readonly isSource: boolean;
  readonly exists: boolean;
  /** Number in the history of the source's last change of words; 0 when it never changed. */
  readonly sourceChangedAt: number;
  /** Number in the history of the translation's first version or last confirmation, the later one. */
  readonly confirmedAt: number;
}

/** A translation is outdated from a change of the source's words until somebody confirms it. */
export const translationState = ({
  isSource,
  exists,
  sourceChangedAt,
  confirmedAt,
}: TranslationFacts): TranslationState => {
  if (isSource) return 'source';
  if (!exists) return 'missing';
  return sourceChangedAt > confirmedAt ? 'outdated' : 'current';
};
