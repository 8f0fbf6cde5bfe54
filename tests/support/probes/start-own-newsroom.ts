import { startInstance, type Instance } from '../instances';
import { signIn } from '../shared-newsroom';
import { startTestDatabase } from '../test-database';

/** A newsroom of the test's own: what other tests publish meanwhile would change the answers. */
export const startOwnNewsroom = async (): Promise<Instance & { readonly remove: () => Promise<void> }> => {
  const database = await startTestDatabase();
  const instance = await startInstance(database, { CACHE_SIZE_MB: '0' }); // a kept answer would hide what a fresh one tells
  process.env.NEWSROOM_URL = instance.url;
  process.env.NEWSROOM_ADMIN_TOKEN = await signIn(instance.url);
  return {
    ...instance,
    remove: async () => {
      await instance.stop();
      await database.remove();
    },
  };
};
