import { rebuildSearch } from '../../reading/search/rebuild-search';
import { inNewsroom } from './load-newsroom';
import { showProgressBar } from './progress-bar';
import { runCommand } from './stop-error';

/** `npm run search:reindex`: makes all that search knows anew, beside a running newsroom too. */
runCommand(async () => {
  const count = await inNewsroom(process.cwd(), 'search:reindex', (strapi) =>
    rebuildSearch(strapi, showProgressBar('Filling search')),
  );
  process.stdout.write(`Search knows ${count} documents.\n`);
  return 0;
});
