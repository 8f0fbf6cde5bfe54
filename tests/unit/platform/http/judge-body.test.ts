import { judgeBody } from '../../../../src/platform/http/domain/judge-body';

const nest = (levels: number): unknown => {
  let value: unknown = 'a';
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
};

describe('a body', () => {
  it.each([undefined, null, 1, 'text', [], { data: { title: 'A well' } }, nest(100)])('passes', (body) => {
    expect(judgeBody(body)).toBeNull();
  });

  it('is refused with the character U+0000, by its place', () => {
    expect(judgeBody({ data: { quotes: [{ text: 'a\u0000' }] } })?.path).toEqual([
      'data',
      'quotes',
      '0',
      'text',
    ]);
    expect(judgeBody({ data: { 'a\u0000': 1 } })?.path).toEqual(['data', 'a\u0000']);
  });

  it('is refused with objects in objects without end', () => {
    expect(judgeBody(nest(101))?.message).toBe('Nest at most 100 levels deep.');
    expect(judgeBody(nest(100_000))?.message).toBe('Nest at most 100 levels deep.');
  });
});
