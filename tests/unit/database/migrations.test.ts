import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../docs/read-page';
import { takenAwayWithoutNote } from './taken-away';

const FILES = readdirSync(join(__dirname, '../../../database/migrations')).sort();

/** The last one of before there was a rule: what it and those before it do has been done in databases, and stays as it is. */
const LAST_BEFORE_THE_RULE = '2026.11.25T14.00.00.search-names.sql';

/** Two files that share a timestamp. A file with a new name would run again (CONTRIBUTING.md, "Change tables of our own"). */
const TWINS = '2026.11.25T01.00.00';

const timestampOf = (file: string): string => file.slice(0, TWINS.length);

describe('a migration', () => {
  it.each(FILES)('begins its name with its time, then says what it is for: %s', (file) => {
    expect(file).toMatch(/^\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d\.[a-z][a-z-]*\.(sql|js|ts)$/);
  });

  it('shares its timestamp with no other', () => {
    const times = FILES.map(timestampOf).filter((time) => time !== TWINS);
    expect(times).toEqual([...new Set(times)]);
  });

  it('takes nothing away that the version before reads, or notes why it does not', () => {
    const taken = FILES.filter((file) => file > LAST_BEFORE_THE_RULE).flatMap((file) =>
      takenAwayWithoutNote(readPage(`database/migrations/${file}`)).map((line) => `${file}: ${line}`),
    );
    expect(FILES).toContain(LAST_BEFORE_THE_RULE);
    expect(taken).toEqual([]);
  });
});

describe('what a migration takes away', () => {
  it.each([
    'alter table deliveries drop column failure;',
    'DROP TABLE feed_touches;',
    'alter table deliveries rename column failure to reason;',
    'alter table deliveries alter column status type text;',
    'alter table deliveries alter status set not null;',
    'truncate search_words;',
  ])('is seen: %s', (statement) => {
    expect(takenAwayWithoutNote(`select 1;\n${statement}`)).toEqual([statement]);
  });

  it.each([
    'alter table deliveries drop column failure; -- contract: read by none since 2.1.0',
    '-- contract: read by none since 2.1.0\nalter table deliveries drop column failure;',
  ])('may go with a note: %s', (statement) => {
    expect(takenAwayWithoutNote(statement)).toEqual([]);
  });

  it.each(['alter table deliveries add column if not exists note text;', 'select 1; -- nobody may drop it'])(
    'is nothing here: %s',
    (statement) => {
      expect(takenAwayWithoutNote(statement)).toEqual([]);
    },
  );
});
