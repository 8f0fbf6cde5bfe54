import fc from 'fast-check';
import { readListPlan } from '../../../../src/reading/quick-read/domain/read-plan';
import {
  toListStatement,
  toPageStatement,
  toRowsStatement,
} from '../../../../src/reading/quick-read/domain/to-statement';
import { MODELS, RELEASE } from './models';

const statementFor = (query: Record<string, unknown>) => {
  const plan = readListPlan(MODELS, { uid: RELEASE, query, locales: ['en', 'fr'] });
  if (plan === null) throw new Error('This query is not understood.');
  return toListStatement(MODELS, plan, [`${RELEASE}.find`]);
};

describe('the statement of a list', () => {
  it('reads published rows of one language alone', () => {
    expect(statementFor({ locale: 'fr' }).text).toContain('t.published_at is not null and t.locale = $1');
    expect(statementFor({ locale: 'fr' }).values[0]).toBe('fr');
  });

  it('shows published targets of relations alone', () => {
    expect(statementFor({ populate: 'topics' }).text).toContain('t_.published_at is not null');
  });

  it('makes what the rows of the page link to once for all of them, and published targets alone', () => {
    const { text } = statementFor({ populate: 'topics' });
    expect(text).toMatch(
      /shared_1 as materialized \(select t_\.id, json_build_object\(.* as json\s+from "topics" t_/,
    );
    expect(text).toMatch(/where t_\.published_at is not null and t_\.id = any\(array\(select l\."topic_id"/);
    expect(text).toContain('any(array(select id from page))');
    expect(text).toContain('join shared_1 s on s.id = l."topic_id"');
  });

  it('makes the parts of a row where they stand', () => {
    expect(statementFor({ populate: 'quotes' }).text).not.toContain('shared_1');
  });

  it('answers a row for each document, and one without where the caller may not or there is none', () => {
    const { text } = statementFor({});
    expect(text).toContain('case when t.id is not null then (json_build_object(');
    expect(text).toContain('from allowed left join page t on may order by t.id asc');
  });

  it('orders by the id last, so that pages do not overlap', () => {
    expect(statementFor({ sort: 'title:desc' }).text).toContain('order by t."title" desc, t.id asc');
  });

  it('is the same for queries of one shape, and never holds what was sent', () => {
    const shape = statementFor({ filters: { title: { $contains: 'x' } } }).text;
    fc.assert(
      fc.property(fc.string(), (words) => {
        fc.pre(!words.includes('\u0000'));
        const { text, values } = statementFor({ filters: { title: { $contains: words } } });
        expect(text).toBe(shape);
        expect(values).toContain(`%${words.replace(/[\\%_]/g, (found) => `\\${found}`)}%`);
      }),
    );
  });

  it('says how long the first page is, so that its plan is kept; further pages share one shape', () => {
    const page = (number: number, pageSize = 25) =>
      statementFor({ pagination: { page: String(number), pageSize: String(pageSize) } });
    expect(page(1).text).toContain('t.id asc limit 25)');
    expect(page(2).text).toBe(page(3, 50).text);
    expect(page(3, 50).values).toEqual(expect.arrayContaining([50, 100]));
  });

  it('has a few lengths of the first page; one between them takes the next longer, and stops earlier', () => {
    const sizes = Array.from({ length: 100 }, (_, index) => String(index + 1));
    const pages = sizes.map((pageSize) => statementFor({ pagination: { pageSize } }));
    expect(new Set(pages.map(({ text }) => text)).size).toBe(9);
    const { text, values } = statementFor({ pagination: { pageSize: '7' } });
    expect(text).toContain('t.id asc limit 10) t limit $1)');
    expect(values[0]).toBe(7);
  });

  it('asks for each right of the public once', () => {
    const plan = readListPlan(MODELS, { uid: RELEASE, query: {}, locales: ['en', 'fr'] });
    const { text, values } = toListStatement(MODELS, plan as never, ['a.find', 'b.find', 'a.find']);
    expect(values.at(-1)).toEqual(['a.find', 'b.find']);
    expect(text).toContain(`p.action = any($${values.length}::text[])) = 2 as may`);
  });
});

describe('the statements of a list that is asked for again', () => {
  const planOf = (query: Record<string, unknown>) => {
    const plan = readListPlan(MODELS, { uid: RELEASE, query, locales: ['en', 'fr'] });
    if (plan === null) throw new Error('This query is not understood.');
    return plan;
  };

  it('ask which documents there are as the statement of the list does, with the same rights, and for nothing of them', () => {
    const plan = planOf({
      locale: 'fr',
      filters: { title: { $eq: 'a' } },
      sort: 'title',
      populate: 'topics',
    });
    const whole = toListStatement(MODELS, plan, [`${RELEASE}.find`]);
    const page = toPageStatement(MODELS, plan, [`${RELEASE}.find`]);
    expect(page.values).toEqual(whole.values);
    const before = whole.text.slice(0, whole.text.indexOf(', shared_1 as'));
    expect(page.text.startsWith(before)).toBe(true);
    expect(page.text).not.toContain('json_build_object');
  });

  it('read rows that are public alone, whatever ids are asked for', () => {
    const text = toRowsStatement(MODELS, planOf({ populate: 'topics' }));
    expect(text).toContain('where t.published_at is not null and t.id = any($1::int[])');
    expect(text).toContain('where t_.published_at is not null and t_.id = any(array(');
    expect(text).not.toContain('$2');
  });
});
