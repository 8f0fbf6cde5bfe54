import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { environmentOn } from '../support/instances';
import { makeDataFolder, ROOT } from '../support/test-environment';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(600_000); // milliseconds, for a busy machine

/** Only root may mount, and only where nothing else does is there a systemd of the test's own. */
const IN_ITS_OWN_MOUNTS = ['-m', '--propagation', 'private', 'bash', '-e'];

/** Starts a user manager where nobody else sees it; what follows speaks with that one. */
const MANAGER = `
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system /run/user/0/systemd/user
chmod 700 /run/user/0
export XDG_RUNTIME_DIR=/run/user/0
/lib/systemd/systemd --user --log-target=null >/dev/null 2>&1 &
manager=$!
trap 'kill -INT $manager; wait $manager || true' EXIT
for try in $(seq 100); do systemctl --user is-system-running >/dev/null 2>&1 && break; sleep 0.2; done
`;

const inManager = (script: string): { status: number | null; output: string } => {
  const { status, stdout: output } = spawnSync('unshare', [...IN_ITS_OWN_MOUNTS, '-c', MANAGER + script], {
    encoding: 'utf8',
  });
  return { status, output };
};

const hasManager =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  inManager('systemd-run --user --wait --quiet true').status === 0;
if (!hasManager) console.warn('No systemd can be run here: the unit of the service is not started.');

/** What a manager of a user cannot do, and what is installed elsewhere. */
const OF_THE_SYSTEM =
  /^(User|Group|Wants|After|Private\w+|Protect(System|Home|Hostname|Clock|Proc|Kernel\w+|ControlGroups)|ReadWritePaths)=.*\n/gm;

(hasManager ? describe : describe.skip)('deploy/dateline.service', () => {
  const folder = makeDataFolder();
  let database: TestDatabase;
  let port: number;

  beforeAll(async () => {
    database = await startTestDatabase();
    port = await findFreePort();
    const settings = environmentOn(database.connection, join(folder, 'newsroom'), port);
    mkdirSync(join(folder, 'newsroom'), { recursive: true });
    const lines = Object.entries(settings).map(([name, value]) => `${name}="${value}"`);
    writeFileSync(join(folder, 'env'), lines.join('\n'));
    writeFileSync(
      join(folder, 'dateline.service'),
      readFileSync(join(ROOT, 'deploy/dateline.service'), 'utf8')
        .replace(OF_THE_SYSTEM, '')
        .replaceAll('/srv/dateline', ROOT)
        .replace('-/etc/dateline.env', join(folder, 'env')),
    );
  });

  afterAll(async () => {
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts, comes again when it is killed, and stops in order', async () => {
    const { output } = inManager(`
untilReady() {
  for try in $(seq 600); do
    curl -sf http://127.0.0.1:${port}/health/ready >/dev/null && { echo ready; return; }
    sleep 0.2
  done
}
cp ${folder}/dateline.service /run/user/0/systemd/user/
systemctl --user start dateline
untilReady
systemctl --user kill --kill-who=main -s KILL dateline
for try in $(seq 100); do curl -s http://127.0.0.1:${port}/health/live >/dev/null || break; sleep 0.2; done
untilReady
systemctl --user stop dateline
systemctl --user show dateline -p Result -p ExecMainStatus -p ActiveState | sort`);
    expect(output).toBe('ready\nready\nActiveState=inactive\nExecMainStatus=0\nResult=success\n');
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });
});
