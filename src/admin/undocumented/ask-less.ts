import { answerHere, askOnce } from '../api/content-manager';

/** How long what is known of all types is taken for true: types change with a version of the newsroom alone. Milliseconds. */
const SAME_TYPES = 5 * 60_000;

/** What a form asks for at each opening where there is no such thing: a newsroom has no paid translations by machine. */
const NOT_THERE = ['getAiFeatureConfig', 'getAILocalizationJobsByDocument'] as const;

/**
 * What a form need not ask the server for: it draws all its fields anew with each answer.
 *
 * tests/unit/admin/undocumented.test.ts finds the names in the installed version.
 */
export const askLess = (): void => {
  for (const name of NOT_THERE) answerHere(name, {});
  askOnce('getInitialData', SAME_TYPES);
};
