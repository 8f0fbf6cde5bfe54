import { findMissingFiles, hasRequiredFiles } from '../../../../src/writing/files/domain/find-missing-files';

const COMPONENTS = {
  image: { picture: { type: 'media', required: true }, caption: { type: 'string' } },
  gallery: { images: { type: 'component', component: 'image' }, cover: { type: 'media' } },
  text: { body: { type: 'blocks', required: true } },
} as const;

const attributesOf = (name: string) => COMPONENTS[name as keyof typeof COMPONENTS];

const PAGE = {
  logo: { type: 'media', required: true },
  photo: { type: 'media' },
  parts: { type: 'dynamiczone', components: ['image', 'gallery', 'text'] },
};

const FILE = { ref: 7, label: 'a.png' };

describe('fields that must have a file', () => {
  it('and have none are found in every depth', () => {
    const parts = [
      { __component: 'image', picture: FILE, caption: 'x' },
      { __component: 'image', picture: null },
      { __component: 'gallery', images: [{ picture: FILE }, { picture: null }], cover: null },
      { __component: 'text', body: null },
    ];
    expect(findMissingFiles(PAGE, { logo: null, photo: null, parts }, attributesOf)).toEqual([
      ['logo'],
      ['parts', '1', 'picture'],
      ['parts', '2', 'images', '1', 'picture'],
    ]);
  });

  it('are none where all are there', () => {
    expect(findMissingFiles(PAGE, { logo: FILE, parts: [] }, attributesOf)).toEqual([]);
  });

  it('are known of a type before anything is read', () => {
    expect(hasRequiredFiles({ parts: PAGE.parts }, attributesOf)).toBe(true);
    expect(hasRequiredFiles({ parts: { type: 'component', component: 'text' } }, attributesOf)).toBe(false);
  });
});
