import { createStore } from './store';

/** The zone of the office, an IANA name, as an answer of the newsroom told it last; null before the first. */
export const officeZone = createStore<string | null>(null);

/** What tells times of whatever kind: on the clock of the office, and in UTC before that is known. Never on the reader's own. */
export const zoneOfOffice = (): string => officeZone.get() ?? 'UTC';

/** @param timeZone - of the office, as an answer has it */
export const rememberZone = (timeZone: string): void => {
  if (officeZone.get() !== timeZone) officeZone.set(timeZone);
};
