import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

// npm run client:types [-- <address of a newsroom>] writes the types of its interface for front ends.
const [address = 'http://127.0.0.1:1337'] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--print');
const target = new URL('front-end/types/api.d.ts', import.meta.url);

const read = async () => {
  try {
    return astToString(await openapiTS(new URL('/api/openapi.json', address)));
  } catch (error) {
    if (!(await isSilent())) throw error;
    process.stderr.write(`No newsroom answers at ${address}. Start it in another terminal: npm start\n`);
    process.stderr.write('Or say where it is: npm run client:types -- https://newsroom.example.org\n');
    process.exit(1);
  }
};

const isSilent = async () => {
  try {
    return !(await fetch(new URL('/api/openapi.json', address))).ok;
  } catch {
    return true; // nobody listens there
  }
};

const text = `// Written by npm run client:types from /api/openapi.json. Do not edit.\n\n${await read()}`;
if (process.argv.includes('--print')) process.stdout.write(text);
else {
  await writeFile(target, text);
  process.stdout.write(`Wrote ${relative(process.cwd(), fileURLToPath(target))}\n`);
}
