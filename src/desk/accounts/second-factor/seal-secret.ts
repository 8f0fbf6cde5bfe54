import type { Core } from '@strapi/strapi';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { accountKey } from '../account-keys';

const CIPHER = 'aes-256-gcm';
const NONCE = 12; // bytes
const TAG = 16; // bytes

/** Encrypts a secret for one account: in the row of another it opens nothing. */
export const sealSecret = (strapi: Core.Strapi, account: number, secret: string): string => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, accountKey(strapi, 'second-factor'), nonce);
  cipher.setAAD(Buffer.from(String(account)));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
};

/** @throws Error when ENCRYPTION_KEY is another than the secret was sealed with */
export const openSecret = (strapi: Core.Strapi, account: number, stored: string): string => {
  const bytes = Buffer.from(stored, 'base64');
  const decipher = createDecipheriv(CIPHER, accountKey(strapi, 'second-factor'), bytes.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(String(account)));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
};
