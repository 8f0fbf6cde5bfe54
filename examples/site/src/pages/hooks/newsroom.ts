import type { APIRoute } from 'astro';
import { KEPT } from '../../newsroom/ask';
import { verifyWebhook } from '../../newsroom/verify-webhook';
import { WEBHOOK_SECRET } from '../../settings';

const LARGEST = 1_000_000; // bytes: a message has some kilobytes
const MILLISECONDS = 1_000; // in a second

/** The body as text; null when it is larger than a message. */
const readBody = async (request: Request): Promise<string | null> => {
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.length;
    if (size > LARGEST) return null;
    parts.push(read.value);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** The newsroom tells that something changed. Which pages show it is not worked out: all are asked for anew, as they are read. */
export const POST: APIRoute = async ({ request, locals }) => {
  locals.isPrivate = true;
  const body = await readBody(request);
  if (body === null) return new Response(null, { status: 413 });
  const isGenuine = verifyWebhook(WEBHOOK_SECRET, request.headers, body, Date.now() / MILLISECONDS);
  if (!isGenuine) return new Response(null, { status: 401 });
  KEPT.expire();
  return new Response(null, { status: 204 });
};
