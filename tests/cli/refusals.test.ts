import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  openEmbeddedDatabase,
  removeEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../src/app/cli/embedded-postgres';
import { makeDocx, wordParagraph } from '../support/make-documents';
import { runCli } from '../support/run-cli';
import { makeDataFolder, ROOT, testEnvironment } from '../support/test-newsroom';

const folder = makeDataFolder();
const env = testEnvironment(folder, 0);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start on an external database', () => {
  it('that nobody serves ends with one line', async () => {
    const { code, output } = await runCli('start', [], {
      ...env,
      DATABASE_URL: 'postgres://user:hidden-word@127.0.0.1:1/name',
    });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'The database at 127.0.0.1:1 cannot be used: nothing answers there. Check the host and the port, and that PostgreSQL runs.',
    );
  });

  it('refuses example secrets, by name', async () => {
    const { code, output } = await runCli('start', [], {
      ...env,
      DATABASE_HOST: '127.0.0.1',
      JWT_SECRET: 'change-me',
    });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^Secrets are missing or are examples: JWT_SECRET\. Set each to a random value/,
    );
  });

  it('refuses settings of a bucket that do not fit together', async () => {
    const { code, output } = await runCli('start', [], { ...env, S3_BUCKET: 'newsroom-files' });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'S3_REGION is missing: name the region of the bucket (eu-west-1), or set S3_ENDPOINT.',
    );
  });

  it.each([
    ['https://www.example.org/newsroom', /^PUBLIC_URL has a path\. The newsroom needs a host of its own/],
    ['newsroom.example.org', /^PUBLIC_URL is not an address of the web\./],
  ])('refuses readers at %s', async (address, sentence) => {
    const { code, output } = await runCli('start', [], { ...env, PUBLIC_URL: address });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(sentence);
  });

  it('refuses a public folder that is a file, and one that takes no files', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    for (const [place, sentence] of [
      [
        file,
        /^\S+a-file\S* cannot be written: (there is a file of that name|a part of it is a file), not a folder\./,
      ],
      [
        '/sys/newsroom',
        /^\/sys\/newsroom\S* cannot be written: (this account may not|it is on a file system)/,
      ],
    ] as const) {
      const { code, output } = await runCli('start', [], { ...env, PUBLIC_DIR: place });
      expect(code).toBe(1);
      expect(output.trim()).toMatch(sentence);
      expect(output.trim()).not.toContain('\n');
    }
  });

  it('refuses an address that is none', async () => {
    const { code, output } = await runCli('start', [], { ...env, DATABASE_URL: 'somewhere' });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'DATABASE_URL is not an address. Write postgres://user:password@host:5432/name; several servers are named by commas: @one:5432,two:5432/name.',
    );
  });
});

describe('npm start on an external database that answers', () => {
  let database: EmbeddedDatabase;

  const alter = async (statement: string): Promise<void> => {
    const { DATABASE_HOST: host = '', DATABASE_PORT: port, DATABASE_NAME: name = '' } = database.environment;
    const { name: user, password } = database.superuser;
    const client = new pg.Client({ host, port: Number(port), database: name, user, password });
    await client.connect();
    await client.query(statement);
    await client.end();
  };

  const refused = async (): Promise<string> => {
    const { code, output } = await runCli('start', [], { ...env, ...database.environment });
    expect(code).toBe(1);
    return output.trim();
  };

  beforeAll(async () => {
    process.env.DATELINE_DATA = folder;
    database = await openEmbeddedDatabase(ROOT);
  });

  afterAll(() => removeEmbeddedDatabase(ROOT));

  it('and takes no writes ends with one line', async () => {
    await alter('alter role newsroom set default_transaction_read_only = on');
    expect(await refused()).toMatch(
      /^The database at 127\.0\.0\.1:\d+ takes no writes from the user "newsroom": .* Run there: alter role newsroom reset/,
    );
    await alter('alter role newsroom reset default_transaction_read_only');
  });

  it('and serves a newer version, which this one cannot work beside, ends with one line', async () => {
    await alter(
      `create table strapi_core_store_settings (key text, value text);
       alter table strapi_core_store_settings owner to newsroom;
       insert into strapi_core_store_settings values ('core_newsroom_oldest-beside', '"2999.01.01T00.00.00.takes-away.sql"')`,
    );
    expect(await refused()).toMatch(
      /serves a newer version of Dateline, beside which this one cannot work: it does not know the migration 2999\.01\.01T00\.00\.00\.takes-away\.sql\. Start that version/,
    );
    await alter('drop table strapi_core_store_settings');
  });

  it('and has too few connections ends with one line that says how many are needed', async () => {
    await alter('alter role newsroom connection limit 12');
    expect(await refused()).toMatch(
      /^The database at 127\.0\.0\.1:\d+ has 12 connections left, and an instance takes up to 31\. Raise max_connections/,
    );
  });
});

describe('npm run import', () => {
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it.each([
    ['an empty file', 'empty.txt', ' \n'],
    ['a binary file', 'binary.txt', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2])],
    ['a broken document', 'broken.txt', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 1, 2])],
    ['an export of another system', 'export.txt', '<rss xmlns:wp="http://wordpress.org/export/1.2/">'],
    ['a huge file', 'huge.txt', 'a '.repeat(2_000_000)],
  ])('refuses %s, naming it', async (_kind, name, content) => {
    const { code, output } = await runCli('import', [write(name, content), '--dry-run'], env);
    expect(code).toBe(1);
    expect(output).toContain(name);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a file that is not there, a folder, an unknown language and an unknown option', async () => {
    for (const args of [['nothing.txt'], [folder], ['x.txt', '--locale', 'de'], ['x.txt', '--frob'], []]) {
      const { code, output } = await runCli('import', args, env);
      expect(code).toBe(1);
      expect(output).not.toMatch(/\n\s+at /);
    }
  });

  it('reads a document of Word, whatever its name', async () => {
    const lead =
      'Accra, 3 May 2026 – Work began today on a well in the north, which many people have waited for since the last of the old ones fell dry.';
    const document = makeDocx(wordParagraph('Work Begins on a Well', 'Title') + wordParagraph(lead));
    const { code, answer } = await runCli('import', [write('release', document), '--dry-run', '--json'], env);
    expect(code).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({
      release: { title: 'Work Begins on a Well', datelineCity: 'Accra', body: lead.slice(20) },
      notPlaced: [],
    });
  });

  it('reads without a database when it is a dry run', async () => {
    const { code, answer } = await runCli(
      'import',
      [join(ROOT, 'tests/fixtures/press-page.txt'), '--dry-run', '--json'],
      env,
    );
    expect(code).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({
      release: {
        title: 'Example Region Opens a Training Centre for Border Communities',
        datelineCity: 'Lomé',
        date: '2024-03-12',
        quotes: [{ speaker: 'Speaker One' }],
        contacts: [{ name: 'Jane Example', email: 'jane@example.org', phone: '+233302742930' }],
        partnerCountries: expect.arrayContaining([{ isoCode: 'TG', name: 'Togo' }]) as unknown,
      },
      made: [],
      matched: [],
    });
  });
});

describe('npm run db:reset', () => {
  it('does nothing unasked', async () => {
    const { code, output } = await runCli('db-reset', [], env);
    expect(code).toBe(1);
    expect(output).toContain('npm run db:reset -- --yes');
  });

  it('leaves an external database alone', async () => {
    const { code, output } = await runCli('db-reset', ['--yes'], { ...env, DATABASE_HOST: 'db.example.org' });
    expect(code).toBe(1);
    expect(output).toContain('deletes the embedded database only');
  });
});
