import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { paragraph, unique, writer } from '../../../support/api';
import { logStatements, statementsDuring } from '../../../support/count-statements';
import { openDatabase } from '../../../support/database';
import { act, deskOf } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage, makeTopic } from '../../../support/factories';
import { startTestNewsroom, type TestNewsroom } from '../../../support/test-newsroom';

const START = 240_000; // milliseconds; the newsroom of these tests is their own, so that nobody else writes anything

let newsroom: TestNewsroom;
let database: Client;

beforeAll(async () => {
  newsroom = await startTestNewsroom();
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  database = await openDatabase();
  await logStatements(database);
}, START);

afterAll(async () => {
  await database.end();
  await newsroom.stop();
}, START);

/**
 * The statements of a write's transaction, from `BEGIN` to `COMMIT`: the longest. Around it are those of Strapi's tokens, of its events,
 * and of jobs that follow the write before, which come when they come.
 */
const statementsOf = async (write: () => Promise<unknown>): Promise<string[]> => {
  const all = await statementsDuring(database, write);
  const transactions = all.flatMap((statement, begin) => {
    if (!/^begin/i.test(statement)) return [];
    const length = all.slice(begin).findIndex((later) => /^commit/i.test(later)) + 1;
    return [all.slice(begin, begin + length)];
  });
  return transactions.reduce((longest, next) => (next.length > longest.length ? next : longest), []);
};

/** The cheapest of three: something of an earlier write may come between. */
const expectAtMost = async (
  budget: number,
  prepare: () => Promise<() => Promise<unknown>>,
): Promise<void> => {
  const runs: string[][] = [];
  for (let turn = 0; turn < 3; turn += 1) runs.push(await statementsOf(await prepare()));
  const [cheapest = []] = runs.sort((some, others) => some.length - others.length);
  expect(cheapest.length).toBeGreaterThan(3); // it saw the write
  if (cheapest.length <= budget) return;
  const listed = cheapest.map((statement) => statement.replace(/\s+/g, ' ').slice(0, 120));
  throw new Error(`${cheapest.length} statements, ${budget} allowed:\n${listed.join('\n')}`);
};

const translated = (documentId: string, locale: string) =>
  writer
    .put(`/api/press-releases/${documentId}?locale=${locale}`, {
      title: unique('Title'),
      summary: 'A summary.',
      body: paragraph('A text.'),
      datelineCity: 'Accra',
    })
    .expect(200);

const makeRelease = async (languages: readonly string[]): Promise<string> => {
  const topics = [(await makeTopic()).documentId];
  const { documentId } = await makeDraftRelease({ topics });
  for (const locale of languages) await translated(documentId, locale);
  return documentId;
};

describe('the statements of a save', () => {
  it('are few for a draft, in one language or four', async () => {
    for (const languages of [[], ['fr', 'es', 'ar']]) {
      const documentId = await makeRelease(languages);
      const save = () =>
        writer.put(`/api/press-releases/${documentId}`, { title: unique('Title') }).expect(200);
      await expectAtMost(18, () => Promise.resolve(save));
    }
  });

  it('are few for a new draft', async () => {
    await expectAtMost(12, () => Promise.resolve(() => makeDraft()));
  });

  it('are few for a language that is added', async () => {
    await expectAtMost(32, async () => {
      const documentId = await makeRelease([]);
      return () => translated(documentId, 'fr');
    });
  });

  it('are over with its transaction: nobody listens to Strapi’s events', async () => {
    const documentId = await makeRelease([]);
    const all = await statementsDuring(database, async () => {
      await writer.put(`/api/press-releases/${documentId}`, { title: unique('Title') }).expect(200);
      await wait(500);
    });
    const written = all.findIndex((statement) => /^update "public"\."press_releases"/i.test(statement));
    const end = written + all.slice(written).findIndex((statement) => /^commit/i.test(statement));
    expect(written).toBeGreaterThan(0);
    expect(all.slice(end).filter((statement) => statement.includes('components_press_quote'))).toEqual([]);
  });

  it('are few for a page', async () => {
    await expectAtMost(24, async () => {
      const { documentId } = await makePage();
      return () => writer.put(`/api/pages/${documentId}`, { title: unique('Page') }).expect(200);
    });
  });
});

const makeDraft = () => writer.post('/api/press-releases', { title: unique('Draft') }).expect(201);

describe('the statements of a publication', () => {
  it('are within a budget for a release in one language', async () => {
    await expectAtMost(66, async () => {
      const documentId = await makeRelease([]);
      return () => act(documentId, 'release').expect(200);
    });
  });

  it('are within a budget for a release in four languages', async () => {
    await expectAtMost(103, async () => {
      const documentId = await makeRelease(['fr', 'es', 'ar']);
      return async () => {
        const desk = deskOf(await act(documentId, 'release').expect(200));
        expect(desk.languages.filter(({ isPublic }) => isPublic)).toHaveLength(4);
      };
    });
  });

  it('are within a budget for a new contact, in its four languages', async () => {
    await expectAtMost(57, () => Promise.resolve(() => makeContact()));
  });

  it('are within a budget for a new topic, in its four languages', async () => {
    await expectAtMost(59, () => Promise.resolve(() => makeTopic())); // two of them are its addresses
  });
});
