import { emptyIndex, indexRecord, resolveLink } from '../../../../src/desk/site-move/domain/site-index';
import type { SiteHead } from '../../../../src/desk/site-move/domain/site-record';
import { makeRecords } from '../../../support/make-records';

const records = makeRecords({ releases: 2, pictures: 1 });
const index = emptyIndex(records[0] as SiteHead);
const ids = new Set(records.flatMap((record) => ('id' in record ? [record.id] : [])));
for (const record of records) indexRecord(index, record, (id) => ids.has(id));

const release = { to: 'document', id: 'old:release:1', hash: '' };

describe('a link of an old text', () => {
  it.each([
    '/?p=1',
    'https://old.example.org/?p=1',
    'http://www.old.example.org/?p=1&utm_source=a',
    '/node/1/',
    '//old.example.org/node/1',
  ])('leads to the document that %s is', (href) => {
    expect(resolveLink(index, href)).toEqual(release);
  });

  it('leads to the language that stood there, and to the place in the text', () => {
    expect(resolveLink(index, '/fr/nouvelles/communique-1#why')).toEqual({
      ...release,
      language: 'fr',
      hash: '#why',
    });
  });

  it('leads to a file, of whichever size', () => {
    expect(resolveLink(index, 'http://old.example.org/files/well-1-300x200.png?x=1')).toEqual({
      to: 'file',
      id: 'old:file:1',
    });
  });

  it('stays one to elsewhere, or says that nothing is known of it', () => {
    expect(resolveLink(index, 'https://example.com/?p=1')).toEqual({
      to: 'elsewhere',
      url: 'https://example.com/?p=1',
    });
    expect(resolveLink(index, 'mailto:press@example.org')).toMatchObject({ to: 'elsewhere' });
    expect(resolveLink(index, '/unknown')).toEqual({ to: 'unknown', url: 'https://old.example.org/unknown' });
  });

  it.each(['', '#top', 'javascript:alert(1)', 'http://[', 'data:text/html,a'])('is none: %j', (href) => {
    expect(resolveLink(index, href)).toEqual({ to: 'nowhere' });
  });
});

describe('what goes public with a public document', () => {
  it('is what it refers to', () => {
    expect([...index.shown].sort()).toEqual(['old:contact:1', 'old:file:1', 'old:page:2', 'old:topic:1']);
    expect([...index.shownCountries]).toEqual(['GH']);
  });

  it('leaves out what is in no record, and says so', () => {
    const other = emptyIndex(records[0] as SiteHead);
    for (const record of records) indexRecord(other, record, (id) => id !== 'old:contact:1');
    expect(other.dangling).toEqual([
      { of: 'old:release:1', missing: 'old:contact:1' },
      { of: 'old:release:2', missing: 'old:contact:1' },
    ]);
    expect(other.shown.has('old:contact:1')).toBe(false);
  });
});
