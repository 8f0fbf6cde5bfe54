import { request } from 'node:http';
import type { Attempt } from './attempts';

const ANSWERED_WITHIN = 60_000; // milliseconds: only something that hangs takes longer
const NO_ANSWER = 599;
const TOLD = 200; // characters of an answer

/** Sends an attempt as it is: clients mend addresses. A status of 599 is a connection that ended without an answer. */
export const sendRaw = (
  url: string,
  token: string | null,
  { method, target, type, body }: Attempt,
): Promise<{ readonly status: number; readonly said: string }> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const headers = {
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      ...(type === null ? {} : { 'Content-Type': type }),
      ...(body === null ? {} : { 'Content-Length': Buffer.byteLength(body) }),
    };
    const sent = request(
      { hostname, port, method, path: target, headers, agent: false, timeout: ANSWERED_WITHIN },
      (answer) => {
        let said = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          if (said.length < TOLD) said += chunk;
        });
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? NO_ANSWER, said: said.slice(0, TOLD) });
        });
        answer.on('error', (error) => {
          resolve({ status: NO_ANSWER, said: error.message });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('There was no answer.')));
    sent.on('error', (error) => {
      resolve({ status: NO_ANSWER, said: error.message });
    });
    sent.end(body ?? undefined);
  });
