const MONDAY = 1;
const SATURDAY = 6;

/** The first day of a week to those who read a language of the panel: 1 (Monday) to 7 (Sunday). */
export const weekStartOf = (language: string): number => (language.startsWith('ar') ? SATURDAY : MONDAY);
