import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/* global Request, Response */

// serve-recipe.mjs <file>: what a recipe of the docs makes of requests, in the place of the tool that it is for. What it asks of
// that tool is printed, a line each.

const [file = ''] = process.argv.slice(2);

const say = (...parts) => process.stdout.write(`${parts.join(' ')}\n`);

/** What Nuxt gives to every file of a server, as far as the recipe uses it. */
Object.assign(globalThis, {
  defineEventHandler: (handler) => handler,
  toWebRequest: (event) => event.request,
  createError: ({ statusCode }) => Object.assign(new Error(`status ${statusCode}`), { statusCode }),
  sendNoContent: () => null,
  useStorage: (name) => ({
    getKeys: (base) => Promise.resolve([`${base}:a`, `${base}:b`]),
    removeItem: (key) => Promise.resolve(say('removed', name, key)),
  }),
});

const recipe = await import(pathToFileURL(file).href);

/** @param {Request} request */
const answer = async (request) => {
  if (recipe.POST !== undefined) return recipe.POST(request);
  await recipe.default({ request });
  return new Response(null, { status: 204 });
};

const server = createServer(async (incoming, outgoing) => {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { url = '', headers } = incoming;
  const request = new Request(`http://127.0.0.1${url}`, {
    method: 'POST',
    headers,
    body: Buffer.concat(chunks),
  });
  const status = await answer(request).then(
    (response) => response.status,
    (error) => error.statusCode ?? 500,
  );
  say('answered', status);
  outgoing.writeHead(status).end();
});

server.listen(0, '127.0.0.1', () => say('listening', server.address().port));
