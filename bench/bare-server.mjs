// What a bare Node server does with the same bytes and headers: what a program in Node that writes both each time can hope for.
// Its arguments: the port, the file whose bytes it sends, and one with the names and values of its headers in turn, as JSON.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';

const [port, file, headersFile] = process.argv.slice(2);
const body = readFileSync(file);
const headers = JSON.parse(readFileSync(headersFile, 'utf8'));

createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(port), '127.0.0.1');
