import { renderBody } from '../../../../src/reading/content/domain/render-body';

const FRAME = { newsroomUrl: 'https://newsroom.example.org', siteUrl: 'https://www.example.org' };

const block = (image: object) => [{ type: 'image', image: { alternativeText: 'A well', ...image } }];

const rendition = (key: string, mime: string, width: number) => ({
  key,
  mime,
  width,
  url: `/uploads/${key}_well_0a.x`,
  height: width / 2,
  size: 1,
});

const WELL = {
  hash: 'well_0a',
  width: 800,
  height: 400,
  renditions: [
    rendition('webp640', 'image/webp', 640),
    rendition('avif320', 'image/avif', 320),
    rendition('webp320', 'image/webp', 320),
    rendition('card', 'image/jpeg', 640),
  ],
};

describe('a picture inside a text', () => {
  it('has its smaller files, by their width, and the size that it has now', () => {
    expect(renderBody(block({ url: '/uploads/well_0a.jpg', width: 9, height: 9 }), FRAME, [WELL])).toBe(
      '<figure><img src="https://newsroom.example.org/uploads/well_0a.jpg" alt="A well"' +
        ' srcset="https://newsroom.example.org/uploads/webp320_well_0a.x 320w, https://newsroom.example.org/uploads/webp640_well_0a.x 640w"' +
        ' sizes="auto, 100vw" width="800" height="400" loading="lazy" decoding="async" /></figure>',
    );
  });

  it.each([
    ['of elsewhere', { url: 'https://elsewhere.example.org/a.jpg' }],
    ['whose files are not made', { url: '/uploads/other_0b.jpg' }],
    ['whose address is none', { url: 'a' }],
  ])('%s has none, nor those that somebody wrote into the text', (_what, image) => {
    expect(
      renderBody(block({ ...image, srcset: 'https://spy.example.org/a.png 1w' }), FRAME, [WELL]),
    ).not.toMatch(/srcset|spy/);
  });
});
