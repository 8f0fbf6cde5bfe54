import { isSameRelease } from '../../../../src/desk/press-import/domain/how-to-find';

const bodyOf = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const stored = (releasedAt: string | null, text = 'Water is life.') => ({ releasedAt, body: bodyOf(text) });
const text = (date: string | null, body = 'Water is life.') => ({ date, body });

describe('a stored release of the same title', () => {
  it.each([
    ['of the same day', text('2024-03-22'), stored('2024-03-22T10:00:00Z'), true],
    ['of another day', text('2024-03-22'), stored('2023-03-22T10:00:00Z'), false],
    ['of another day, with the same words', text('2024-03-22'), stored('2024-03-23T10:00:00Z'), false],
    ['without a day, when the text has none', text(null, 'Other words.'), stored(null), true],
    [
      'with a day, when the text has none and the same words',
      text(null),
      stored('2024-03-22T10:00:00Z'),
      true,
    ],
    [
      'with a day, when the text has none and other words',
      text(null, 'Other.'),
      stored('2024-03-22T10:00:00Z'),
      false,
    ],
    ['whose day somebody took out', text('2024-03-22'), stored(null), true],
  ])('%s', (_what, release, found, isSame) => {
    expect(isSameRelease(release, found, 'UTC')).toBe(isSame);
  });

  it('has its day on the clock of the office', () => {
    expect(isSameRelease(text('2024-03-22'), stored('2024-03-21T15:30:00Z'), 'Asia/Tokyo')).toBe(true);
    expect(isSameRelease(text('2024-03-22'), stored('2024-03-21T15:30:00Z'), 'Europe/Paris')).toBe(false);
  });
});
