import { createWriteStream } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OutboundError, toOutboundError } from './outbound-error';
import { openRequest } from './open-request';

const DOWNLOAD_TIME_LIMIT = 60_000; // milliseconds from look-up to the last byte; a person waits

export interface Download {
  readonly url: string;
  /** Where it is put. */
  readonly path: string;
  /** bytes */
  readonly limit: number;
  /** How many redirections are followed; each address on the way is judged as the first is. None when left out. */
  readonly redirectionsAtMost?: number;
  /** Is told how many bytes have come, once before the first, and how many there are if the other side says. */
  readonly onProgress?: (progress: { bytesWritten: number; totalBytes: number | null }) => void;
}

export interface Downloaded {
  readonly size: number; // bytes
  readonly headers: IncomingHttpHeaders;
}

/**
 * Puts what lies at an address that somebody chose into a file: into no private network, within a minute, and no more bytes than are
 * allowed.
 *
 * @throws OutboundError; what was written stays in the file
 */
export const download = async (
  { url, path, limit, redirectionsAtMost = 0, onProgress }: Download,
  isPrivateAllowed: boolean,
): Promise<Downloaded> => {
  try {
    const response = await openRequest(new URL(url), {
      method: 'GET',
      headers: { Accept: '*/*' },
      body: '',
      isPrivateAllowed,
      timeLimit: DOWNLOAD_TIME_LIMIT,
    });
    const { statusCode = 0, headers } = response;
    const next = redirectionsAtMost > 0 ? nextOf(url, response) : null;
    if (next !== null) {
      response.destroy();
      const further = { url: next, path, limit, redirectionsAtMost: redirectionsAtMost - 1 };
      return await download({ ...further, ...(onProgress && { onProgress }) }, isPrivateAllowed);
    }
    const announced = Number.parseInt(headers['content-length'] ?? '', 10);
    const totalBytes = Number.isNaN(announced) ? null : announced;
    const failure = statusCode >= 300 && statusCode < 400 ? 'redirection' : 'status';
    if (statusCode !== 200 || (totalBytes ?? 0) > limit) {
      response.destroy();
      throw new OutboundError(statusCode === 200 ? 'too-large' : failure);
    }
    let size = 0;
    onProgress?.({ bytesWritten: 0, totalBytes });
    const counted = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        size += chunk.length;
        if (size > limit) {
          done(new OutboundError('too-large'));
          return;
        }
        onProgress?.({ bytesWritten: size, totalBytes });
        done(null, chunk);
      },
    });
    await pipeline(response, counted, createWriteStream(path));
    return { size, headers };
  } catch (error) {
    throw isOfDisk(error) ? error : toOutboundError(error);
  }
};

/** Where an answer says that the file lies; null when it says no web address. */
const nextOf = (url: string, { statusCode = 0, headers: { location } }: IncomingMessage): string | null => {
  if (statusCode < 300 || statusCode >= 400 || location === undefined || !URL.canParse(location, url))
    return null;
  const next = new URL(location, url);
  return /^https?:$/.test(next.protocol) ? next.href : null;
};

const isOfDisk = (error: unknown): boolean => (error as NodeJS.ErrnoException).syscall === 'write';
