import type { Core } from '@strapi/strapi';
import { lockForTransaction } from './lock-for-transaction';

/**
 * Runs a step once in the life of a database, so that what staff change afterwards stays as they want it; once also when
 * several instances start together.
 */
export const onFirstStart = async (
  strapi: Core.Strapi,
  step: string,
  run: () => Promise<void>,
): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  if (await store.get({ key: step })) return;
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, `first-start:${step}`);
    if (await store.get({ key: step })) return;
    await run();
    await store.set({ key: step, value: true });
  });
};
