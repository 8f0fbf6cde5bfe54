import { setTimeout as wait } from 'node:timers/promises';

const SECOND = 1000; // milliseconds

/** Waits until the clock shows a later second than this date: feeds and headers tell no parts of it. */
export const untilSecondAfter = (date: string): Promise<void> =>
  wait(Math.max(0, Math.floor(Date.parse(date) / SECOND) * SECOND + SECOND - Date.now()));
