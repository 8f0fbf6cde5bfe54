import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import openapiTS, { astToString } from 'openapi-typescript';

// npm run client:types [-- <address of a newsroom>] writes the types of its interface for front ends.
const [address = 'http://127.0.0.1:1337'] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--print');
const target = new URL('front-end/types/api.d.ts', import.meta.url);

const types = astToString(await openapiTS(new URL('/api/openapi.json', address)));
const text = `// Written by npm run client:types from /api/openapi.json. Do not edit.\n\n${types}`;
if (process.argv.includes('--print')) process.stdout.write(text);
else await writeFile(target, text);
