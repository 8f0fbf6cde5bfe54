import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operatorsRegistry, registry } from '../../../src/platform/metrics/registry';
import '../../../src/platform/metrics/answer-cache';
import '../../../src/platform/metrics/database';
import '../../../src/platform/metrics/deliveries';
import '../../../src/platform/metrics/jobs';
import '../../../src/platform/metrics/pool';
import '../../../src/platform/metrics/rejections';
import '../../../src/platform/metrics/release-delay';
import '../../../src/platform/metrics/requests';
import { readPage } from '../docs/read-page';

const SERVICE = 'deploy/dateline.service';
const RULES = 'deploy/prometheus/dateline.rules.yaml';
const DASHBOARD = 'deploy/grafana/dateline.json';

/** What `/metrics` has, with the series that a histogram or summary is made of. */
const metricsOfNewsroom = (): Set<string> => {
  const metrics = [registry, operatorsRegistry].flatMap((each) => each.getMetricsAsArray());
  return new Set(metrics.flatMap(({ name }) => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]));
};

const NAME = /\b(?:dateline|database|nodejs|process)_\w+/g;

describe.each([RULES, DASHBOARD])('%s', (file) => {
  it('asks for metrics that the newsroom has', () => {
    const known = metricsOfNewsroom();
    const asked = [...new Set(readPage(file).match(NAME))];
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe(RULES, () => {
  it('asks for limits that the histogram of delays has', async () => {
    const text = await registry.metrics();
    for (const [, limit] of readPage(RULES).matchAll(/dateline_release_delay_seconds_bucket\{le="(\d+)"\}/g))
      expect(text).toContain(`dateline_release_delay_seconds_bucket{le="${limit ?? ''}"}`);
  });

  it('leads to entries of the runbook', () => {
    const entries = [...readPage('docs/runbook.md').matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    const named = [...readPage(RULES).matchAll(/docs\/runbook\.md#([\w-]+)/g)].map(([, anchor]) => anchor);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((anchor) => !entries.includes(anchor ?? ''))).toEqual([]);
  });
});

describe(DASHBOARD, () => {
  it('is JSON with panels that each ask for something', () => {
    const { panels } = JSON.parse(readPage(DASHBOARD)) as { panels: { targets: { expr: string }[] }[] };
    expect(panels.length).toBeGreaterThan(5);
    for (const { targets } of panels) expect(targets.map(({ expr }) => expr)).not.toContain('');
  });
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

(hasSystemd ? describe : describe.skip)(SERVICE, () => {
  let folder: string;
  let unit: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'unit-'));
    unit = join(folder, 'dateline.service');
    writeFileSync(unit, readPage(SERVICE).replace(/^Documentation=.*\n/m, '')); // a file that is there once it is installed
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is a unit that systemd takes', () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line.includes('dateline.service'))).toEqual([]);
    expect(status).toBe(0);
  });

  it('lets the program do little on the machine', () => {
    const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=true', unit], {
      encoding: 'utf8',
    });
    expect(Number(/exposure level for .*: ([\d.]+)/.exec(stdout)?.[1])).toBeLessThan(3);
  });
});

describe('deploy/Containerfile', () => {
  it('starts what npm start starts, on a Node that the newsroom runs on', () => {
    const { scripts } = JSON.parse(readPage('package.json')) as { scripts: Record<string, string> };
    const file = readFileSync(join(__dirname, '../../../deploy/Containerfile'), 'utf8');
    const [, command = '[]'] = /^CMD (\[.*\])$/m.exec(file) ?? [];
    expect((JSON.parse(command) as string[]).join(' ')).toBe(scripts.start);
    expect(readPage(SERVICE)).toContain(`ExecStart=/usr/bin/env ${scripts.start ?? ''}\n`);
    for (const [, version] of file.matchAll(/^FROM \S+node:(\d+)/gm))
      expect(Number(version)).toBeLessThan(27);
  });
});

describe('.dockerignore', () => {
  it('keeps secrets and content out of an image', () => {
    const left = readPage('.dockerignore').split('\n');
    for (const path of ['.env', '.data/', 'public/uploads/*']) expect(left).toContain(path);
  });
});

describe('deploy/compose.yaml', () => {
  const text = readPage('deploy/compose.yaml');
  const known = readPage('.env.example');
  const [, newsroom = ''] = text.split(/^ {2}newsroom:$/m);
  const given = [...newsroom.matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name = '']) => name);

  it('names settings that there are', () => {
    const named = [...given, ...[...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name)];
    expect(given.length).toBeGreaterThan(10);
    expect(named.filter((name) => !new RegExp(`^#? ?${name}=`, 'm').test(known))).toEqual([]);
  });

  it('hands over every secret without which nothing starts', () => {
    const secrets = [...known.matchAll(/^([A-Z_]+)=change-me/gm)].map(([, name = '']) => name);
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter((name) => !given.includes(name))).toEqual([]);
  });
});

/** Runs a program of others on a file of `deploy`; says so and looks at nothing where it is not installed. */
const judge = (program: string, args: readonly string[]): void => {
  const { status, stderr, stdout, error } = spawnSync(program, args, {
    cwd: join(__dirname, '../../..'),
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` },
  });
  if (error !== undefined) {
    console.warn(`${program} is not installed: ${args.at(-1) ?? ''} is not tried by it.`);
    return;
  }
  expect(`${stdout}${stderr}`).not.toMatch(/FAILED|\[emerg\]/);
  expect(status).toBe(0);
};

describe('what takes the examples', () => {
  it('promtool finds the rules in order, and they say what they should of made-up series', () => {
    judge('promtool', ['check', 'rules', RULES]);
    judge('promtool', ['test', 'rules', 'deploy/prometheus/dateline.rules.test.yaml']);
  });

  it('promtool has a case for each alert', () => {
    const alerts = [...readPage(RULES).matchAll(/alert: (\w+)/g)].map(([, name = '']) => name);
    const tried = readPage('deploy/prometheus/dateline.rules.test.yaml');
    expect(alerts.filter((name) => !tried.includes(`alertname: ${name}\n`))).toEqual([]);
  });

  it('nginx takes its example', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    judge('nginx', ['-t', '-p', folder, '-c', join(__dirname, '../../../deploy/nginx.conf')]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('Varnish compiles its example', () => {
    const folder = mkdtempSync(join(tmpdir(), 'varnish-'));
    judge('varnishd', [
      '-C',
      '-j',
      'none',
      '-n',
      folder,
      '-f',
      join(__dirname, '../../../deploy/varnish.vcl'),
    ]);
    rmSync(folder, { recursive: true, force: true });
  });
});
