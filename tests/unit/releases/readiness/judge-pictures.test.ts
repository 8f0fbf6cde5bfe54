import { judgePictures, type WatchedPicture } from '../../../../src/releases/readiness/domain/judge-pictures';

const PICTURE: WatchedPicture = {
  name: 'well.jpg',
  field: 'image',
  isClosed: false,
  risk: 'raised',
  people: true,
  persons: 'Amina Invented',
  city: null,
  country: null,
  caption: 'Amina Invented at her well',
  alternativeText: null,
};

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const RELEASE = { datelineCity: 'Accra', imageCaption: 'A woman at her well', pictures: [PICTURE] };

const pathsOf = (release: Parameters<typeof judgePictures>[0]): string[] =>
  judgePictures(release, false).map(({ path }) => path.join('.'));

describe('the pictures of a release', () => {
  it('pass when what the release says of them names nobody, whatever the library says', () => {
    expect(judgePictures(RELEASE, false)).toEqual([]);
    expect(pathsOf({ ...RELEASE, imageCaption: ' ' })).toEqual(['imageCaption.safety']);
  });

  it('leave no words behind once they were taken out', () => {
    const left = { ...RELEASE, pictures: [], image: null, imageAlternativeText: ' ' };
    expect(pathsOf(left)).toEqual(['imageCaption.safety']);
    expect(pathsOf({ ...left, image: {} })).toEqual([]);
    expect(judgePictures(left, true)).toEqual([]);
  });

  it('are judged by every text around them', () => {
    const release = {
      ...RELEASE,
      title: 'Amina wins',
      body: paragraph('Amina Invented spoke.'),
      quotes: [{ text: 'Water.', speaker: 'Amina Invented' }],
    };
    expect(pathsOf(release)).toEqual(['title.safety', 'body.safety', 'quotes.safety']);
    expect(judgePictures(release, false)[1]?.message).toContain('Take away Amina Invented here');
  });

  it('are judged inside the text too, by what stands below them', () => {
    const image = { url: '/uploads/well.jpg', caption: 'Amina', alternativeText: '' };
    const body = [{ type: 'image', image, children: [] }];
    expect(pathsOf({ ...RELEASE, body, pictures: [{ ...PICTURE, field: null, caption: null }] })).toEqual([
      'body.safety',
    ]);
  });

  it('are refused when they are closed, unless what is approved goes out without them', () => {
    const release = { ...RELEASE, pictures: [{ ...PICTURE, isClosed: true }] };
    expect(pathsOf(release)).toEqual(['image.safety']);
    expect(judgePictures(release, true)).toEqual([]);
  });
});
