import type { PictureAnswers } from './picture-answers';

export const CLOSINGS = [
  'rightsWithdrawn',
  'rightsEnded',
  'consentWithdrawn',
  'consentRefused',
  'consentEnded',
] as const;

/** Why nobody gets a picture any more. */
export type Closing = (typeof CLOSINGS)[number];

/**
 * Why a picture is closed; null: it is not. An end is the last day on which it may be shown.
 *
 * @param today - on the clock of the office, such as `2026-11-28`
 * @example reasonToClose({ ...NOT_ASKED, rightsUntil: '2026-11-27' }, '2026-11-28') // 'rightsEnded'
 */
export const reasonToClose = (answers: PictureAnswers, today: string): Closing | null => {
  const { rightsWithdrawn, rightsUntil, consent, consentUntil } = answers;
  if (rightsWithdrawn) return 'rightsWithdrawn';
  if (hasPassed(rightsUntil, today)) return 'rightsEnded';
  if (consent === 'withdrawn') return 'consentWithdrawn';
  if (consent === 'refused') return 'consentRefused';
  return consent === 'given' && hasPassed(consentUntil, today) ? 'consentEnded' : null;
};

const hasPassed = (lastDay: string | null, today: string): boolean => lastDay !== null && lastDay < today;

/**
 * The last day of an open picture, when it has one: what ends first.
 *
 * @example lastDayOf({ ...NOT_ASKED, rightsUntil: '2027-01-31' }) // '2027-01-31'
 */
export const lastDayOf = ({ rightsUntil, consent, consentUntil }: PictureAnswers): string | null => {
  const ends = [rightsUntil, consent === 'given' ? consentUntil : null].filter((day) => day !== null);
  return ends.sort()[0] ?? null;
};
