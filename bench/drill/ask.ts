import { WRITING_TOKEN } from '../../tests/support/test-environment';
import { countAnswer, countBreak, type Tally } from './tally';

const PATIENCE = 60_000; // milliseconds: the newsroom answers within 24 seconds (deploy/nginx.conf)

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  /** Statuses that are right; 200 alone where none are named. */
  readonly expected?: readonly number[];
}

/** Asks once, and counts how it went. @returns null where it had no answer that is right */
export const ask = async (
  tally: Tally,
  url: string,
  { method = 'GET', path, body, expected = [200] }: Asked,
): Promise<{ status: number; body: unknown } | null> => {
  const kind = method === 'GET' ? 'read' : 'write';
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && {
        headers: { Authorization: `Bearer ${WRITING_TOKEN}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const words = await response.text();
    const retryAfter = response.headers.get('retry-after');
    const isRight = countAnswer(tally, kind, { status: response.status, retryAfter, words }, expected);
    return isRight ? { status: response.status, body: JSON.parse(words) as unknown } : null;
  } catch (error) {
    countBreak(tally, kind, error);
    return null;
  }
};
