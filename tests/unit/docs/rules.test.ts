import { readPage, tableOf } from './read-page';

describe('the table of rules in docs/rules.md', () => {
  it('has each rule, in the order of src/app/rules.ts', () => {
    const source = readPage('src/app/rules.ts');
    const files = new Map(
      [...source.matchAll(/import \{ (\w+) \} from '[./\w-]+\/([\w-]+)'/g)].map(([, rule, file]) => [
        rule,
        file,
      ]),
    );
    const [, list = ''] = /RULES: readonly DocumentRule\[\] = \[\n([^]*?)\n\];/.exec(source) ?? [];
    const rules = list
      .split(',')
      .map((rule) => rule.replace(/\(.*\)/, '').trim())
      .filter(Boolean);
    const table = tableOf(readPage('docs/rules.md'), '', 'rule');
    expect(rules.length).toBeGreaterThan(10);
    expect(table.map(([, rule]) => rule?.replaceAll('`', ''))).toEqual(rules.map((rule) => files.get(rule)));
  });
});
