import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install } from '../start.mjs';

// npm run site:check: types, lint and format of the site.

const SITE = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string[]} parts */
const run = (parts) => {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync('npx', ['--no-install', ...parts], { cwd: SITE, stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
};

install();
run(['astro', 'check', '--minimumSeverity', 'error']);
run(['eslint', '.']);
run(['prettier', '--config', 'prettier.astro.json', '--check', 'src/**/*.astro']);
