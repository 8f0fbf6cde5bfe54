import { createHmac, timingSafeEqual } from 'node:crypto';

const PURPOSE = 'dateline-preview'; // a key of its own: a signature of this kind is worth nothing elsewhere

/**
 * Signs with a key that is derived from the first of APP_KEYS.
 *
 * @returns HMAC-SHA256 as base64url
 */
export const signPreview = (keys: readonly string[], text: string): string => hmac(keys[0] ?? '', text);

/** Whether one of APP_KEYS signed it: a new key may come first while links of the old one are about. */
export const isPreviewSigned = (keys: readonly string[], text: string, signature: string): boolean =>
  keys.some((key) => isSame(Buffer.from(hmac(key, text)), Buffer.from(signature)));

const hmac = (key: string, text: string): string => {
  const derived = createHmac('sha256', key).update(PURPOSE).digest();
  return createHmac('sha256', derived).update(text).digest('base64url');
};

const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
