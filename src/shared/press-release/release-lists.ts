/** What a list of releases is of. */
export const LISTS = ['all', 'mine', 'inReview', 'due', 'translate', 'released'] as const;

export type ListName = (typeof LISTS)[number];

/** How a release may stand in a language, to those who look for it. */
export const SOUGHT_TRANSLATIONS = ['missing', 'untranslated', 'outdated', 'current'] as const;
