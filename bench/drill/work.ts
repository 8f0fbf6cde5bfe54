import { setTimeout as wait } from 'node:timers/promises';
import { paragraph, unique } from '../../tests/support/api';
import { ask } from './ask';
import type { Drilled } from './newsroom';
import type { Tally } from './tally';

/** What was acknowledged in a drill. */
export interface Acknowledged {
  /** By document: the title that the public must read. */
  readonly titles: Map<string, string>;
  /** Releases that fell due. */
  readonly due: Set<string>;
  /** Reads that did not show a change some seconds after it was acknowledged. */
  readonly stale: string[];
}

interface Drill {
  readonly newsroom: Drilled;
  readonly tally: Tally;
  readonly acknowledged: Acknowledged;
  readonly contact: string;
  readonly end: number;
}

const SECOND = 1000; // milliseconds
const DUE = 5 * SECOND; // from the time that it is scheduled
const HEARD = 10 * SECOND; // an instance that stood still hears of a change when it goes on

const READS = [
  '/api/press-releases?populate=*',
  '/api/feeds/press.json',
  '/api/search?q=release',
  '/api/navigation',
];

const documentIdOf = (answer: { body: unknown } | null): string | undefined =>
  (answer?.body as { data: { documentId: string } } | undefined)?.data.documentId;

/** Reads what everybody reads, without a pause. */
export const keepReading = async ({ newsroom, tally, end }: Drill): Promise<void> => {
  for (let turn = 0; Date.now() < end; turn += 1) {
    await ask(tally, newsroom.next().url, { path: READS[turn % READS.length] ?? '' });
    await wait(20);
  }
};

const makeDraft = async ({ newsroom, tally, contact }: Drill, title: string): Promise<string | undefined> => {
  const text = { title, summary: 'A sentence.', body: paragraph('The story.'), datelineCity: 'Accra' };
  const body = { data: { ...text, contacts: [contact] } };
  const path = '/api/press-releases';
  return documentIdOf(await ask(tally, newsroom.next().url, { method: 'POST', path, body, expected: [201] }));
};

/** Releases, and corrects, each step by whichever instance is next; looks at what both answer then. */
export const keepWriting = async (drill: Drill): Promise<void> => {
  const { newsroom, tally, acknowledged } = drill;
  while (Date.now() < drill.end) {
    const title = unique('Release');
    const documentId = await makeDraft(drill, title);
    if (documentId === undefined) {
      await wait(SECOND);
      continue;
    }
    const act = (action: string, body: object) =>
      ask(tally, newsroom.next().url, {
        method: 'POST',
        path: `/api/press-releases/${documentId}/actions/${action}`,
        body,
      });
    if ((await act('release', {})) === null) continue;
    acknowledged.titles.set(documentId, title);
    await look(drill, documentId);
    const changed = { data: { title: unique('Corrected') } };
    const path = `/api/press-releases/${documentId}`;
    if ((await ask(tally, newsroom.next().url, { method: 'PUT', path, body: changed })) === null) continue;
    acknowledged.titles.delete(documentId); // until it is known which of the two is public
    if ((await act('correct', { kind: 'minor', locales: ['en'] })) === null) continue;
    acknowledged.titles.set(documentId, changed.data.title);
    await look(drill, documentId);
  }
};

/** Both instances show it, as soon as they answer. */
const look = async ({ newsroom, tally, acknowledged }: Drill, documentId: string): Promise<void> => {
  const title = acknowledged.titles.get(documentId);
  for (const { url } of newsroom.all()) {
    const until = Date.now() + HEARD;
    for (;;) {
      const path = `/api/press-releases/${documentId}`;
      const read = await ask(tally, url, { path, expected: [200, 404] });
      const shown = (read?.body as { data: { title: string } | null } | undefined)?.data?.title;
      if (read === null || shown === title) break;
      if (Date.now() > until) {
        acknowledged.stale.push(`${documentId}: ${String(shown)} in place of ${String(title)}`);
        break;
      }
      await wait(100);
    }
  }
};

/** Has a release due every few seconds. */
export const keepScheduling = async (drill: Drill): Promise<void> => {
  const { newsroom, tally, acknowledged } = drill;
  while (Date.now() < drill.end) {
    const title = unique('Due');
    const documentId = await makeDraft(drill, title);
    if (documentId !== undefined) {
      const body = { releaseAt: new Date(Date.now() + DUE).toISOString() };
      const path = `/api/press-releases/${documentId}/actions/schedule`;
      if ((await ask(tally, newsroom.next().url, { method: 'POST', path, body })) !== null) {
        acknowledged.due.add(documentId);
        acknowledged.titles.set(documentId, title);
      }
    }
    await wait(2 * SECOND);
  }
};
