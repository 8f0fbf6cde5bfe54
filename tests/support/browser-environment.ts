import type { Circus } from '@jest/types';
import type { SeenPage } from './seen-pages';
import NewsroomEnvironment from './newsroom-environment';

/** A shared newsroom for walks in a browser: of a walk that fails, what its pages showed and waited for is printed before they go. */
export default class BrowserEnvironment extends NewsroomEnvironment {
  async handleTestEvent(event: Circus.AsyncEvent): Promise<void> {
    if (event.name !== 'test_fn_failure') return;
    const pages = (this.global as { seenPages?: SeenPage[] }).seenPages ?? [];
    for (const { tell } of pages) process.stderr.write(`\n${event.test.name}\n${await tell()}\n`);
  }
}
