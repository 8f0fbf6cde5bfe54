import {
  hashOfRendition,
  nameRendition,
} from '../../../../../src/platform/uploads/domain/renditions/name-rendition';
import { planRenditions } from '../../../../../src/platform/uploads/domain/renditions/plan-renditions';

const widthsOf = (width: number, height: number): number[] =>
  planRenditions({ width, height }, null)
    .filter(({ form }) => form === 'avif')
    .map((rendition) => rendition.width);

describe('the renditions of a picture', () => {
  it('go up to 2400 pixels', () => {
    expect(widthsOf(4000, 3000)).toEqual([320, 640, 960, 1280, 1600, 2000, 2400]);
  });

  it.each([
    [700, [320, 640, 700]],
    [640, [320, 640]],
    [10, [10]],
  ])('are never wider than it: %i', (width, widths) => {
    expect(widthsOf(width, width)).toEqual(widths);
  });

  it('are never taller than WebP can be', () => {
    expect(widthsOf(640, 40_000)).toEqual([]);
    expect(widthsOf(640, 20_000)).toEqual([320]);
  });

  it('have cards in JPEG', () => {
    const cards = planRenditions({ width: 2400, height: 1800 }, null).filter(({ form }) => form === 'jpeg');
    expect(cards.map(({ key, width, height }) => [key, width, height])).toEqual([
      ['card', 1280, 720],
      ['share', 1200, 630],
    ]);
  });

  it('have cards that are no larger than what is cut out', () => {
    const [card] = planRenditions({ width: 160, height: 500 }, null).filter(({ key }) => key === 'card');
    expect(card).toMatchObject({ width: 160, height: 90 });
  });
});

describe('the name of a rendition', () => {
  it('says of which file it is', () => {
    const { hash, ext } = nameRendition('well_0a', { key: 'avif2400', form: 'avif' });
    expect(hash + ext).toBe('avif2400_well_0a.avif');
    expect(hashOfRendition(hash + ext)).toBe('well_0a');
  });

  it.each(['well_0a.jpg', 'small_well_0a.jpg', 'card_well.svg', 'webp_0a.webp'])(
    'is no other: %s',
    (name) => {
      expect(hashOfRendition(name)).toBeNull();
    },
  );
});
