import { readRecord } from '../../../../src/desk/site-move/domain/record-schema';
import { makeRecords } from '../../../support/make-records';

const problemOf = (line: string): string => {
  const read = readRecord(line);
  return 'problem' in read ? read.problem : '';
};

describe('a line of the form', () => {
  it('says what it says', () => {
    for (const record of makeRecords({ releases: 3, pictures: 1 }))
      expect(readRecord(JSON.stringify(record))).toEqual({ record });
  });

  it.each([
    ['{', 'this is no JSON'],
    ['[]', 'kind: use one of site, file'],
    ['{"kind":"post"}', 'kind: use one of site, file'],
    ['{"kind":"note","of":"a","what":"lost"}', 'text:'],
    ['{"kind":"redirect","id":"","from":"/a","to":null,"permanent":true}', 'id:'],
    ['{"kind":"history","of":"a","at":"yesterday","event":"e","by":null,"details":{}}', 'at: Write a time'],
  ])('that is wrong is refused by its field: %s', (line, problem) => {
    expect(problemOf(line)).toContain(problem);
  });

  it('is refused when a document is not there in the language that was written first', () => {
    const release = makeRecords({ releases: 1, pictures: 0 }).find(({ kind }) => kind === 'release');
    expect(problemOf(JSON.stringify({ ...release, source: 'ar' }))).toBe(
      'languages: its source is "ar", which is not among them.',
    );
  });

  it('says nothing of what it has besides', () => {
    const line = '{"kind":"note","of":"a","what":"lost","text":"b","more":1}';
    expect(readRecord(line)).toEqual({ record: { kind: 'note', of: 'a', what: 'lost', text: 'b' } });
  });
});
