import { performance } from 'node:perf_hooks';
import { medianOf } from '../src/app/cli/bench/measure';
import { WRITING_TOKEN } from '../tests/support/test-newsroom';

/** Milliseconds from the answer to a write at one instance to the first answer of another that shows it. */
export interface Hearing {
  readonly changes: number;
  readonly median: number;
  readonly longest: number;
}

const CHANGES = 50;

/** Renames a topic at one instance and reads it, kept in memory, at another. */
export const measureHearing = async (writing: string, reading: string): Promise<Hearing> => {
  const write = async (method: string, path: string, name: string): Promise<string> => {
    const response = await fetch(`${writing}${path}?status=published`, {
      method,
      headers: { Authorization: `Bearer ${WRITING_TOKEN}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ data: { name } }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}`);
    return ((await response.json()) as { data: { documentId: string } }).data.documentId;
  };
  const path = `/api/topics/${await write('POST', '/api/topics', 'Change 0')}`;
  const read = async (): Promise<string> => (await fetch(`${reading}${path}`)).text();
  const times: number[] = [];
  for (let change = 1; change <= CHANGES; change += 1) {
    await read();
    await write('PUT', path, `Change ${change}`);
    const began = performance.now();
    while (!(await read()).includes(`"Change ${change}"`));
    times.push(performance.now() - began);
  }
  return { changes: CHANGES, median: medianOf(times), longest: Math.max(...times) };
};
