import { createHmac, timingSafeEqual } from 'node:crypto';

const CLOCKS_DIFFER = 300; // seconds: as the scheme has it

/**
 * Whether a message comes from the newsroom: Standard Webhooks, https://www.standardwebhooks.com/
 *
 * @param secret - `whsec_` and base64
 * @param body - as it came
 * @param now - seconds since 1970
 */
export const verifyWebhook = (secret: string, headers: Headers, body: string, now: number): boolean => {
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  if (secret === '' || id === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp)) > CLOCKS_DIFFER) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return (headers.get('webhook-signature') ?? '').split(' ').some((signature) => {
    const [version, value = ''] = signature.split(',');
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
};
