import { findPlacesOfFiles } from '../../../../src/writing/history/domain/find-places-of-files';
import type { Snapshot } from '../../../../src/writing/history/domain/snapshot';
import { judgePage, type RaisedPicture } from '../../../../src/writing/pages/domain/judge-page';

const PICTURE: RaisedPicture = {
  fileId: 7,
  name: 'well.jpg',
  people: true,
  persons: 'Amina Invented',
  city: 'Tamale',
  country: 'Ghana',
  caption: null,
  alternativeText: null,
};

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const pageOf = (section: Snapshot, more: Snapshot = {}): Snapshot => ({
  title: 'Water',
  sections: [{ __component: 'sections.image', image: { ref: 7, label: 'well.jpg' }, ...section }],
  ...more,
});

const pathsOf = (page: Snapshot, picture: Partial<RaisedPicture> = {}): string[] =>
  judgePage(page, findPlacesOfFiles(page), [{ ...PICTURE, ...picture }]).map(({ path }) => path.join('.'));

describe('a page that shows somebody at raised risk', () => {
  it('passes without a name, or without a place', () => {
    expect(pathsOf(pageOf({ caption: 'At a well in Tamale' }))).toEqual([]);
    expect(pathsOf(pageOf({ caption: 'Amina at a well' }))).toEqual([]);
  });

  it('is told where the name stands, beside the picture or in another section', () => {
    expect(pathsOf(pageOf({ caption: 'Amina in Tamale' }))).toContain('sections.0.caption');
    const body = { __component: 'sections.rich-text', body: paragraph('Amina Invented spoke in Ghana.') };
    const page = pageOf({ caption: 'A well' });
    expect(pathsOf({ ...page, sections: [...(page.sections as Snapshot[]), body] })).toEqual([
      'sections.1.body',
    ]);
  });

  it('is judged by what the library says of the picture, where its section says nothing', () => {
    const said = { caption: 'Amina Invented in Tamale' };
    expect(pathsOf(pageOf({ caption: null }), said)).toEqual(['sections.0.caption']);
    expect(pathsOf(pageOf({ caption: 'A well' }), said)).toEqual([]);
  });

  it('is judged inside its texts too', () => {
    const image = { url: '/uploads/a.jpg', caption: 'Amina in Tamale' };
    const node = { type: 'image', image, file: { ref: 7, label: 'well.jpg' }, children: [] };
    const page = { title: 'Water', sections: [{ __component: 'sections.rich-text', body: [node] }] };
    expect(pathsOf(page)).toEqual(['sections.0.body']);
  });

  it('passes when nobody can be recognised', () => {
    expect(pathsOf(pageOf({ caption: 'Amina in Tamale' }), { people: false })).toEqual([]);
  });
});
