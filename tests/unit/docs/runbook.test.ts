import { readPage } from './read-page';

/** Title and text of each entry. */
const entries = readPage('docs/runbook.md')
  .split(/^## /m)
  .slice(1)
  .map((entry): [string, string] => [entry.split('\n')[0] ?? '', entry]);

describe('the entry of the runbook', () => {
  it.each(entries)('%s says what is seen, what it means and what to do', (_title, text) => {
    for (const part of ['**Seen**', '**Means**', '**Do**']) expect(text).toContain(part);
  });

  it.each(entries)('%s names the test that makes the fault', (_title, text) => {
    const [, file = '', title = ''] = /^Made by `(tests\/\S+)`, "(.+)"\.$/m.exec(text) ?? [];
    expect(readPage(file)).toContain(`'${title}'`);
  });
});
