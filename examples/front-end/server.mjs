import { createServer } from 'node:http';
import process from 'node:process';
import { route } from './routes.mjs';
import { LISTEN, NEWSROOM_URL } from './settings.mjs';

/** Pages run no scripts but the preview's own; pictures come from the newsroom, whose panel may frame previews. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  `img-src 'self' ${NEWSROOM_URL}`,
  "form-action 'self'",
  "base-uri 'none'",
  `frame-ancestors 'self' ${NEWSROOM_URL}`,
].join('; ');

const server = createServer((request, response) => {
  route(new URL(request.url ?? '/', 'http://localhost'))
    .then(({ status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' }) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? '' : body);
    })
    .catch((error) => {
      process.stderr.write(`${error.stack}\n`);
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Something went wrong.');
    });
});

server.listen(LISTEN.port, LISTEN.host, () => {
  process.stdout.write(
    `The example front end is at http://${LISTEN.host}:${LISTEN.port}, its newsroom at ${NEWSROOM_URL}.\n`,
  );
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().closeAllConnections());
