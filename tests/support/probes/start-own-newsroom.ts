import { startInstance, type Instance } from '../instances';
import { signIn } from '../shared-newsroom';
import { startTestDatabase, type TestDatabase } from '../test-database';

/** A newsroom of the test's own: what other tests publish meanwhile would change the answers. */
export const startOwnNewsroom = async (
  settings: Readonly<Record<string, string>>,
): Promise<Instance & { readonly database: TestDatabase; readonly remove: () => Promise<void> }> => {
  const database = await startTestDatabase();
  // a kept answer would hide what a fresh one tells
  const instance = await startInstance(database, { ...settings, CACHE_SIZE_MB: '0' });
  process.env.NEWSROOM_URL = instance.url;
  process.env.NEWSROOM_ADMIN_TOKEN = await signIn(instance.url);
  return {
    ...instance,
    database,
    remove: async () => {
      await instance.stop();
      await database.remove();
    },
  };
};
