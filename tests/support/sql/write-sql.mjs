import { spawn } from 'node:child_process';
import process from 'node:process';

// `npm run sql`: writes docs/sql anew, from what the database of a newsroom is asked.
const jest = [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'api',
  '--testPathPatterns',
  'api/app/sql',
];
const env = { ...process.env, WRITE_SQL: 'true' };
spawn(process.execPath, jest, { stdio: 'inherit', env }).on('exit', (code) => process.exit(code ?? 1));
