/** The colour of each way in which a translation stands to its source. */
export const TRANSLATION_VARIANTS = {
  source: 'secondary',
  current: 'success',
  untranslated: 'warning',
  outdated: 'warning',
  missing: 'neutral',
} as const;
