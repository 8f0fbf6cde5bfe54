import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, tableOf } from './read-page';

const MIGRATIONS = 'database/migrations';

/** The tables that are there after all migrations, in the order of their names. */
const tablesOfMigrations = (): string[] => {
  const tables = new Set<string>();
  for (const file of readdirSync(join(__dirname, '../../..', MIGRATIONS)).sort()) {
    const statements = readPage(`${MIGRATIONS}/${file}`).matchAll(
      /\b(create|drop) (?:unlogged )?table (?:if (?:not )?exists )?(\w+)/gi,
    );
    for (const [, verb = '', table = ''] of statements) {
      if (verb.toLowerCase() === 'create') tables.add(table);
      else tables.delete(table);
    }
  }
  return [...tables].sort();
};

describe("the list of tables beside Strapi's in docs/operations.md", () => {
  it('has those that the migrations leave behind', () => {
    const rows = tableOf(readPage('docs/operations.md'), 'table', 'holds', 'changes');
    const listed = rows.map(([table = '']) => table.replaceAll('`', ''));
    expect(listed.sort()).toEqual(tablesOfMigrations());
  });
});
