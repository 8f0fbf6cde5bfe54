import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readerNetwork } from '../../platform/edge/domain/reader-network';

const LENGTH = 22; // characters: 132 bits

/** Who asks, so that shares can be counted: the same for the same address, and nothing that tells which. */
export const nameRequester = (strapi: Core.Strapi, address: string): string => {
  const [key = ''] = strapi.config.get<string[]>('server.app.keys');
  return createHmac('sha256', key)
    .update(`websub:${readerNetwork(address)}`)
    .digest('base64url')
    .slice(0, LENGTH);
};
