import { buildPanel } from './build-newsroom';
import { runCommand } from './stop-error';

/** `npm run build`: server and panel, for production. */
runCommand(async () => {
  await buildPanel(process.cwd());
  return 0;
});
