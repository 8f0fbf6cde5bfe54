// Compares what `npm audit` knows of the packages that run with the list of docs/security.md: an advisory that is in it
// nowhere ends with 1. A registry that has no audit, or does not answer, ends with 0 and says so.
// node .ci/audit.mjs [file with a report of npm audit --json]
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PATIENCE = 60_000; // milliseconds
const AUDIT = ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=20000'];
const ADVISORY = /GHSA(?:-[0-9a-z]{4}){3}/g;

const askRegistry = () =>
  new Promise((resolve) => {
    execFile(
      'npm',
      AUDIT,
      { cwd: ROOT, timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout) => {
        resolve(stdout); // npm ends with 1 when it found something, too
      },
    );
  });

/** Null for what is no report, such as the error of a registry without audits. */
const readReport = (text) => {
  try {
    const report = JSON.parse(text);
    return typeof report.vulnerabilities === 'object' ? report : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** By the advisory's name, what it is about. */
const listFindings = ({ vulnerabilities }) =>
  new Map(
    Object.values(vulnerabilities).flatMap(({ via }) =>
      via
        .filter((cause) => typeof cause === 'object')
        .map(({ url = '', source, name, severity, title }) => [
          url.match(ADVISORY)?.[0] ?? String(source),
          `${name}, ${severity}: ${title}`,
        ]),
    ),
  );

const [file] = process.argv.slice(2);
const report = readReport(file === undefined ? await askRegistry() : readFileSync(file, 'utf8'));
if (report === null) {
  process.stdout.write('The registry answers no audit: nothing was compared.\n');
} else {
  const known = new Set(readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8').match(ADVISORY));
  const findings = [...listFindings(report)];
  const open = findings.filter(([advisory]) => !known.has(advisory));
  for (const [advisory, about] of open) process.stdout.write(`${advisory} (${about})\n`);
  process.stdout.write(
    open.length > 0
      ? 'Mend them by newer packages, or say in docs/security.md, "Advisories", why they do not reach us.\n'
      : `${findings.length} advisories, each with its reason in docs/security.md.\n`,
  );
  process.exitCode = open.length > 0 ? 1 : 0;
}
