import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-audit-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const compare = (report: string) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, report);
  const script = join(__dirname, '../../../.ci/audit.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  return { status, stdout };
};

const finding = (url: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      above: { name: 'above', severity: 'high', via: ['below'] },
      below: {
        name: 'below',
        severity: 'high',
        via: [{ source: 1, name: 'below', title: 'It can be stopped', url, severity: 'high' }],
      },
    },
  });

describe('the audit of packages', () => {
  it('fails for an advisory that has no reason in docs/security.md, and names it once', () => {
    const { status, stdout } = compare(finding('https://github.com/advisories/GHSA-aaaa-bbbb-cccc'));
    expect(status).toBe(1);
    expect(stdout.match(/GHSA-aaaa-bbbb-cccc \(below, high: It can be stopped\)/g)).toHaveLength(1);
  });

  it('passes when there is none', () => {
    expect(compare('{"auditReportVersion":2,"vulnerabilities":{}}').status).toBe(0);
  });

  it.each(['{"message":"405 Method Not Allowed","error":{"summary":""}}', '', 'not found'])(
    'passes, and says that nothing was compared, when the registry answers %j',
    (answer) => {
      const { status, stdout } = compare(answer);
      expect(status).toBe(0);
      expect(stdout).toContain('nothing was compared');
    },
  );
});
