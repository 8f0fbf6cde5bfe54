import { renderHtml } from '../../../../src/shared/blocks/render-html';
import { sizeAttributes } from '../../../../src/shared/blocks/size-attributes';

const LATE = ' loading="lazy" decoding="async"';

describe('a picture on a page', () => {
  it.each([
    ['none', {}],
    ['a text', { width: '8" onload="alert(1)', height: 4 }],
    ['a fraction', { width: 8.5, height: 4 }],
    ['nothing', { width: 0, height: 4 }],
  ])('says no size that is %s', (_what, image) => {
    expect(sizeAttributes(image)).toBe(LATE);
  });

  it('says its size, and elsewhere it does not', () => {
    const url = 'https://n.example/uploads/a.jpg';
    const blocks = [{ type: 'image', image: { url, width: 8, height: 4, alternativeText: 'A' } }];
    expect(renderHtml(blocks)).toBe(`<figure><img src="${url}" alt="A" /></figure>`);
    expect(renderHtml(blocks, { isForPages: true })).toBe(
      `<figure><img src="${url}" alt="A" width="8" height="4"${LATE} /></figure>`,
    );
  });
});
