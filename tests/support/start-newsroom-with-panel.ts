import { shareNewsroom } from './shared-newsroom';
import { startTestNewsroom } from './test-newsroom';

export default async (): Promise<void> => {
  shareNewsroom(await startTestNewsroom({ withPanel: true }));
};
