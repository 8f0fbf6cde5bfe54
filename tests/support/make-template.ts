import { makeTemplate } from './newsroom-template';
import { openRun } from './newsrooms-of-run';

/** Once before all workers: they find the server compiled and the template made. */
export default async (): Promise<void> => {
  delete process.env.NEWSROOM_TEMPLATE; // of the run before, where Jest watches
  await makeTemplate();
  openRun();
};
