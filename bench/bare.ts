import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../src/app/cli/embedded-postgres';
import { startProgram, type Server } from './processes';

const ask = (url: string): Promise<Response> => fetch(url, { headers: { 'Accept-Encoding': 'identity' } });

/** An answer as it is uncompressed. */
export const readPlain = async (url: string): Promise<string> => (await ask(url)).text();

/** Node writes these itself. */
const OF_NODE = ['date', 'connection', 'keep-alive'];

/** Starts a bare server that sends the same bytes and headers as another does. */
export const startBare = async (name: string, like: string, folder: string): Promise<Server> => {
  const file = join(folder, `${name}.json`);
  const headersFile = join(folder, `${name}-headers.json`);
  const answer = await ask(like);
  writeFileSync(file, await answer.text());
  const headers = [...answer.headers].filter(([header]) => !OF_NODE.includes(header));
  writeFileSync(headersFile, JSON.stringify(headers.flat()));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const args = ['bench/bare-server.mjs', String(port), file, headersFile];
  return { url, pid: await startProgram({ args, cwd: process.cwd(), url, folder, name }) };
};
