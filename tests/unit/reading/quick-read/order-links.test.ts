import type { Selection } from '../../../../src/platform/strapi/compiler/selection';
import type { Join, Link } from '../../../../src/platform/strapi/model';
import { isOrderFixed, orderLinks } from '../../../../src/reading/quick-read/domain/order-links';

const NONE: Selection = { columns: null, links: [] };
const join: Join = { table: 't', from: 'a', to: 'b', order: null, where: [] };
const part: Link = { kind: 'component', target: 'x', isMany: true, join };
const zone: Link = { kind: 'zone', targets: [], join };

describe('the order of what belongs to a row', () => {
  it('puts a zone behind what needs one round', () => {
    const selection: Selection = {
      columns: null,
      links: [
        ['zone', zone, NONE],
        ['parts', part, NONE],
      ],
    };
    const [row] = orderLinks([{ id: 1, zone: [{ id: 2 }], parts: [] }], selection);
    expect(Object.keys(row ?? {})).toEqual(['id', 'parts', 'zone']);
  });

  it('leaves it in its place when there is nothing in it', () => {
    const selection: Selection = {
      columns: null,
      links: [
        ['zone', zone, NONE],
        ['parts', part, NONE],
      ],
    };
    const [row] = orderLinks([{ id: 1, zone: [], parts: [] }], selection);
    expect(Object.keys(row ?? {})).toEqual(['id', 'zone', 'parts']);
  });

  it('looks at all rows of the answer, and into parts of parts', () => {
    const deep: Selection = { columns: null, links: [['inner', part, NONE]] };
    const selection: Selection = {
      columns: null,
      links: [
        ['deep', part, deep],
        ['flat', part, NONE],
      ],
    };
    const rows = [
      { id: 1, deep: [], flat: [] },
      { id: 2, deep: [{ id: 3, inner: [] }], flat: [] },
    ];
    expect(orderLinks(rows, selection).map((row) => Object.keys(row))).toEqual([
      ['id', 'flat', 'deep'],
      ['id', 'flat', 'deep'],
    ]);
  });
});

describe('whether the order may change', () => {
  const of = (...links: readonly Link[]): Selection => ({
    columns: null,
    links: links.map((link, index) => [`link${index}`, link, NONE]),
  });

  it('does not where each link needs one round', () => {
    expect(isOrderFixed(of(part, part))).toBe(true);
    expect(isOrderFixed(NONE)).toBe(true);
  });

  it('does with a zone, and with parts of parts', () => {
    expect(isOrderFixed(of(part, zone))).toBe(false);
    expect(isOrderFixed({ columns: null, links: [['deep', part, of(part)]] })).toBe(false);
  });
});
