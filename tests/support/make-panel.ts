import { buildPanel } from '../../src/app/cli/build-newsroom';
import makeTemplate from './make-template';
import { ROOT } from './test-environment';

/** Once before all workers of tests that need the panel. */
export default async (): Promise<void> => {
  await buildPanel(ROOT);
  await makeTemplate();
};
