import { shareNewsroom } from './shared-newsroom';
import { startTestNewsroom } from './test-newsroom';

export default async (): Promise<void> => {
  await shareNewsroom(await startTestNewsroom({ withPanel: true }));
};
