import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curlsOf, readCurl } from '../../support/docs-curl';
import { onStage } from '../../support/site-stage';
import { ROOT } from '../../support/test-newsroom';

const PAGE = readFileSync(join(ROOT, 'docs/front-ends.md'), 'utf8');

/** What the page says that one sees, in the order of its requests: the status, and words that the answer has. */
const SEEN: readonly (readonly [number, string])[] = [
  [200, '{"data":{"type":"press-release"'],
  [200, '"children":['],
  [200, '"facets":{'],
  [200, '"type":"page"'],
  [200, '"type":"redirect"'],
  [404, '"status":404'],
];

describe('the first hour of docs/front-ends.md', () => {
  it('asks the demonstration for what is there, and says what one sees', async () => {
    const commands = curlsOf(PAGE).filter((command) => !command.startsWith('curl -N'));
    const seen = await Promise.all(
      commands.map(async (command, at) => {
        const { url } = readCurl(command, {});
        const answer = await fetch(url.replace('http://127.0.0.1:1337', onStage().newsroom.url));
        const [, words = ''] = SEEN[at] ?? [];
        return [answer.status, (await answer.text()).includes(words) ? words : 'something else'];
      }),
    );
    expect(seen).toEqual(SEEN);
    const list = await fetch(`${onStage().newsroom.url}/api/search?type=press-release&from=2023&to=2023`);
    expect(((await list.json()) as { data: unknown[] }).data).toHaveLength(4);
    expect(PAGE).toContain('Four releases');
  });
});
