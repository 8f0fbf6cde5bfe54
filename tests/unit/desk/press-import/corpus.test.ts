import { readCorpus, type CorpusText } from '../../../support/import-grades/corpus';
import { FIELDS, grade, type Grades } from '../../../support/import-grades/grade';
import { precisionOf, recallOf, renderTable } from '../../../support/import-grades/table';
import { readPage, rowsOf } from '../../docs/read-page';
import { findLostLines } from './accounting';

let texts: CorpusText[];
let grades: Grades;

beforeAll(async () => {
  texts = await readCorpus();
  grades = grade(texts);
});

describe('the corpus of releases in four languages', () => {
  it('has at least sixty texts, a third of them held out while the rules were written', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(texts.filter(({ expected }) => expected.part === 'held-out').length).toBeGreaterThanOrEqual(20);
  });

  it.each(FIELDS)('has its %s read with a precision of .95 and a recall of .90', (field) => {
    expect(precisionOf(grades.counts[field])).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(grades.counts[field])).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['quotes found', 'contacts', '– telephone', 'date', 'embargo'] as const)(
    'has nothing made up: %s',
    (field) => {
      expect(grades.counts[field].wrong).toBe(0);
    },
  );

  it('has every word of every text in a field or in notPlaced', () => {
    const lost = texts.flatMap(({ name, text, read }) =>
      findLostLines(text, read).map((line) => `${name}: ${line}`),
    );
    expect(lost).toEqual([]);
  });

  it('has its grades in docs/importer.md as they are today', () => {
    const rows = rowsOf(renderTable(texts));
    expect(rows.length).toBeGreaterThan(10);
    expect(rowsOf(readPage('docs/importer.md'))).toEqual(expect.arrayContaining(rows));
  });

  it('gives no menu and no standing page that nobody asked for', () => {
    expect(texts.flatMap(({ read }) => [...read.menu, ...read.pages])).toEqual([]);
  });
});
