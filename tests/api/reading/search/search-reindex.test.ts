import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { openDatabase } from '../../../support/database';
import { makePage } from '../../../support/factories';
import { runCli } from '../../../support/run-cli';
import { foundBy, search, uniqueWord } from '../../../support/search';
import { makeDataFolder, testEnvironment } from '../../../support/test-newsroom';

const PAUSE = 10; // milliseconds between two readings: one that never rests takes the processor from the command

describe('npm run search:reindex', () => {
  let database: Client;
  const folder = makeDataFolder();

  beforeAll(async () => {
    database = await openDatabase();
  });

  afterAll(async () => {
    await database.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('puts back what is missing, takes away what is stale, and search answers all the while', async () => {
    const [lost, kept, stale] = [uniqueWord(), uniqueWord(), uniqueWord()];
    const page = await makePage({ title: `Lost ${lost}` });
    const other = await makePage({ title: `Kept ${kept}` });
    await database.query('delete from search_documents where document_id = $1', [page.documentId]);
    await database.query(
      `with stored as (
         insert into search_documents (type, document_id, locale, locales, countries, topics, refers_to, title, names, text,
           corrections, spelling, title_vector)
         values ('page', 'gone', 'en', '{en}', '{}', '{}', '{}', $1, '', '', '[]', $1, to_tsvector($1)) returning id
       )
       insert into search_index (id, type, locale, countries, topics, locales, vector)
       select id, 'page', 'en', '', '', '{en}', to_tsvector($1) from stored`,
      [stale],
    );
    await database.query(`insert into search_words (locale, word) values ('en', $1)`, [stale]);
    expect([await foundBy({ q: lost }), await foundBy({ q: stale })]).toEqual([[], ['gone']]);

    const settings = JSON.parse(process.env.NEWSROOM_DATABASE ?? '{}') as Record<string, string>;
    const reindex = runCli('search-reindex', [], { ...testEnvironment(folder, 0), ...settings });
    const progress = { isOver: false };
    const ended = reindex.finally(() => {
      progress.isOver = true;
    });
    while (!progress.isOver) {
      expect((await search({ q: kept })).data.map(({ documentId }) => documentId)).toEqual([
        other.documentId,
      ]);
      await wait(PAUSE);
    }
    const { code, output } = await ended;
    expect(output).toMatch(/Filling search: 100 % \((\d+) of \1\)/);
    expect(output).toMatch(/Search knows \d+ documents\./);
    expect(code).toBe(0);
    expect([await foundBy({ q: lost }), await foundBy({ q: stale })]).toEqual([[page.documentId], []]);
    const words = await database.query('select word from search_words where word = any($1)', [[kept, stale]]);
    expect(words.rows).toEqual([{ word: kept }]);
  });
});
