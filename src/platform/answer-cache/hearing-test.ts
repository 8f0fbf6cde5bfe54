import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/**
 * Makes a connection listen on a channel of its own.
 *
 * @returns what sends itself a notification, and waits until it comes; for ever, where none does
 */
export const createHearingTest = async (client: pg.ClientBase): Promise<() => Promise<void>> => {
  const channel = `dateline_hears_${randomBytes(8).toString('hex')}`;
  const waiting = new Map<string, () => void>();
  let count = 0;
  client.on('notification', (told) => {
    if (told.channel !== channel) return;
    waiting.get(told.payload ?? '')?.();
    waiting.delete(told.payload ?? '');
  });
  await client.query('set synchronous_commit = off'); // a notification is a transaction: none that waits for the disk
  await client.query(`listen ${channel}`);
  return async () => {
    const number = String((count += 1));
    const heard = new Promise<void>((resolve) => waiting.set(number, resolve));
    await client.query('select pg_notify($1, $2)', [channel, number]);
    await heard;
  };
};
