import { compareTables } from '../../../../src/app/backup/domain/compare-tables';
import type { Table } from '../../../../src/app/backup/domain/manifest';

const table = (name: string, ...columns: string[]): Table => ({
  place: 'content',
  name,
  columns: columns.map((column) => ({ name: column, type: 'text' })),
});

it('finds nothing between an archive and a newsroom of one version', () => {
  const tables = [table('pages', 'id', 'slug'), table('contacts', 'id')];
  expect(compareTables(tables, [...tables].reverse())).toEqual({ lacking: [], tables: [], columns: [] });
});

it('brings along what an older database has left', () => {
  const old = [table('pages', 'id', 'slug', 'formerly'), table('tags', 'id')];
  expect(compareTables(old, [table('pages', 'slug', 'id')])).toEqual({
    lacking: [],
    tables: [table('tags', 'id')],
    columns: [table('pages', 'formerly')],
  });
});

it('names what the archive of another version lacks', () => {
  expect(
    compareTables([table('pages', 'id')], [table('pages', 'id', 'slug'), table('tags', 'id')]),
  ).toMatchObject({
    lacking: ['content.pages.slug', 'content.tags'],
  });
});

it('keeps the tables of content and of jobs apart', () => {
  const jobs: Table = { ...table('pages', 'id'), place: 'jobs' };
  expect(compareTables([jobs], [table('pages', 'id')])).toMatchObject({
    lacking: ['content.pages'],
    tables: [jobs],
  });
});
