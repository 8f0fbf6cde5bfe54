import { spawnSync } from 'node:child_process';

describe('npm run client:types', () => {
  it('says in a sentence that no newsroom answers', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['examples/write-types.mjs', 'http://127.0.0.1:9'], // the port "discard": nobody listens there
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain(
      'No newsroom answers at http://127.0.0.1:9. Start it in another terminal: npm start',
    );
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});
