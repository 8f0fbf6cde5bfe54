import { cropAround } from '../../../../src/shared/pictures/crop-around';

const WIDE = { width: 16, height: 9 };

describe('what is cut out of a picture', () => {
  it.each([
    [null, { left: 0, top: 38, width: 400, height: 225 }],
    [
      { x: 50, y: 0 },
      { left: 0, top: 0, width: 400, height: 225 },
    ],
    [
      { x: 0, y: 100 },
      { left: 0, top: 75, width: 400, height: 225 },
    ],
  ])('has the focal point %j as near to its middle as the edges allow', (point, crop) => {
    expect(cropAround({ width: 400, height: 300 }, WIDE, point)).toEqual(crop);
  });

  it('is cut from the sides of a wider one', () => {
    const crop = cropAround({ width: 1000, height: 90 }, WIDE, { x: 10, y: 50 });
    expect(crop).toEqual({ left: 20, top: 0, width: 160, height: 90 });
  });

  it('is a whole pixel of the smallest, and lies inside', () => {
    expect(cropAround({ width: 1, height: 3 }, WIDE, { x: 100, y: 100 })).toEqual({
      left: 0,
      top: 2,
      width: 1,
      height: 1,
    });
  });
});
