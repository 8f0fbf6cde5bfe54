import { patchFiles } from '../../../../src/writing/history/domain/patch-files';

const facts = (digest: string) => ({ name: 'a.png', alternativeText: 'A flag', digest });
const file = (digest: string) => ({ ref: 7, label: 'a.png', file: facts(digest) });
const other = { ref: 8, label: 'b.png', file: facts('bb') };
const picture = (digest: string) => ({
  type: 'image',
  image: { url: '/uploads/a.png' },
  file: { ref: 7, label: 'a.png', file: { digest } },
});

describe('a version after a file was changed', () => {
  it('says the same, with the other file', () => {
    const version = (digest: string) => ({
      title: 'T',
      image: file(digest),
      attachments: [other, file(digest)],
      body: [picture(digest)],
      contacts: [{ ref: '7', label: 'Desk' }],
    });
    const changed = new Map([[7, { label: 'a.png', file: facts('cc') }]]);
    expect(patchFiles(version('aa'), changed)).toEqual(version('cc'));
  });

  it('shows it no more when it was deleted', () => {
    const version = { image: file('aa'), attachments: [other, file('aa')], body: [picture('aa')] };
    expect(patchFiles(version, new Map([[7, null]]))).toEqual({
      image: null,
      attachments: [other],
      body: [{ type: 'image', image: { url: '/uploads/a.png' } }],
    });
  });
});
