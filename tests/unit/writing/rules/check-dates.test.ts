import type { Attributes } from '../../../../src/platform/strapi/schemas';
import { checkDates } from '../../../../src/writing/rules/domain/check-dates';

const NOTE: Attributes = { date: { type: 'datetime' } };
const ATTRIBUTES: Attributes = {
  releasedAt: { type: 'datetime' },
  title: { type: 'string' },
  corrections: { type: 'component', component: 'press.correction', repeatable: true },
};

const fieldsOf = (data: Record<string, unknown>) =>
  checkDates({ data, attributes: ATTRIBUTES, attributesOf: () => NOTE }).map(({ path }) => path.join('.'));

describe('a time', () => {
  it.each([
    ...[
      '2026-12-01T10:00:00.000Z',
      '2026-12-01T10:00:00Z',
      '2026-12-01T10:00',
      '2026-12-01',
      '2024-02-29T23:59:59.9Z',
    ],
    ...[
      '2026-12-01T10:00:00+02:00',
      '2026-12-01 10:00:00+0530',
      '2026-12-01T10:00-03',
      '0044-03-15T00:00:00Z',
    ],
    ...['9999-12-31T23:59:59.999Z', null, undefined, '', 0, new Date('2026-12-01T10:00:00Z')],
  ])('may be %j', (releasedAt) => {
    expect(fieldsOf({ releasedAt })).toEqual([]);
  });

  it.each([
    ...['2026-02-30T10:00:00Z', '2026-13-01', '2026-12-01T25:00:00Z', '2026-12-01T10:60', '2025-02-29'],
    ...[
      '10000-01-01T00:00:00Z',
      '+010000-01-01T00:00:00Z',
      '-000044-03-15T00:00:00Z',
      '0000-01-01T00:00:00Z',
    ],
    ...[
      '9999-12-31T23:59:59-01:00',
      '0001-01-01T00:00:00+01:00',
      'tomorrow',
      '7 January',
      '2026',
      '1/2/2026',
    ],
    ...[8.64e15, -8.64e15, NaN, true, {}, [], new Date(NaN)],
  ])('cannot be %j', (releasedAt) => {
    expect(fieldsOf({ releasedAt })).toEqual(['releasedAt']);
  });

  it('is looked for in components, and in no words', () => {
    const date = '2026-02-30T10:00:00Z';
    expect(fieldsOf({ title: date, corrections: [{ date: '2026-02-28' }, null, { date }] })).toEqual([
      'corrections.2.date',
    ]);
  });
});
