import { isNewsroomEmpty } from '../../../database/seed/is-newsroom-empty';
import { seedNewsroom } from '../../../database/seed/seed-newsroom';
import { inNewsroom } from './load-newsroom';
import { runCommand } from './stop-error';

/** `npm run seed`: the demonstration content, into an empty newsroom, on an external database too. */
runCommand(async () => {
  const isSeeded = await inNewsroom(process.cwd(), 'seed', async (strapi) => {
    if (!(await isNewsroomEmpty(strapi))) return false;
    await seedNewsroom(strapi, (line) => process.stdout.write(`${line}\n`));
    return true;
  });
  process.stdout.write(
    isSeeded
      ? 'The demonstration content is in.\n'
      : 'There is content already: nothing was changed. The demonstration content goes into an empty newsroom only.\n',
  );
  return 0;
});
