import { sharedNewsroom } from './shared-newsroom';

export default async (): Promise<void> => {
  await sharedNewsroom()?.stop();
};
