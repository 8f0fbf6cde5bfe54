import type { Core } from '@strapi/strapi';
import { inNewsroom } from './load-newsroom';
import { runCommand } from './stop-error';

interface Seed {
  isNewsroomEmpty(strapi: Core.Strapi): Promise<boolean>;
  seedNewsroom(strapi: Core.Strapi, onProgress: (line: string) => void): Promise<void>;
}

/** `npm run seed`: the demonstration content, into an empty newsroom, on an external database too. */
runCommand(async () => {
  const root = process.cwd();
  const isSeeded = await inNewsroom(root, 'seed', async (strapi) => {
    const { isNewsroomEmpty, seedNewsroom } = (await import(
      `${root}/dist/database/seed/seed-newsroom.js`
    )) as Seed;
    if (!(await isNewsroomEmpty(strapi))) return false;
    await seedNewsroom(strapi, (line) => process.stdout.write(`${line}\n`));
    return true;
  });
  process.stdout.write(
    isSeeded
      ? 'The demonstration content is in.\n'
      : 'There is content already: nothing was changed. Empty the newsroom first with npm run db:reset.\n',
  );
  return 0;
});
