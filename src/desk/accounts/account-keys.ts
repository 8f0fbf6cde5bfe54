import type { Core } from '@strapi/strapi';
import { createHmac, hkdfSync } from 'node:crypto';

const BYTES = 32; // AES-256 and HMAC-SHA-256

/**
 * A key for one purpose, made of ENCRYPTION_KEY: nothing of the database alone opens what it closes.
 *
 * Source: RFC 5869 (HKDF)
 */
export const accountKey = (strapi: Core.Strapi, purpose: string): Buffer => {
  const secret = strapi.config.get<string>('admin.secrets.encryptionKey');
  if (secret === '') throw new Error('ENCRYPTION_KEY is not set: accounts need it.');
  return Buffer.from(hkdfSync('sha256', secret, '', `newsroom:${purpose}`, BYTES));
};

/** A hash that only who has the key can make, as hexadecimal digits. */
export const keyedHash = (strapi: Core.Strapi, purpose: string, text: string): string =>
  createHmac('sha256', accountKey(strapi, purpose)).update(text).digest('hex');
