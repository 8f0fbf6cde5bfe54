import request, { type Test } from 'supertest';
import { unique } from './api';
import { administrator } from './staff';

/** The right to read what is under embargo. */
export const EARLY_READING = 'api::embargoed.embargoed.find';

/** An API token as an administrator makes it in the panel. */
export interface Token {
  readonly id: number;
  readonly name: string;
  readonly accessKey: string;
  read(path: string): Test;
}

export const makeToken = async (
  type: 'custom' | 'read-only' | 'full-access',
  permissions: string[] | null,
): Promise<Token> => {
  const name = unique('Agency');
  const body = { name, description: '', type, permissions, lifespan: null };
  const response = await administrator().post('/admin/api-tokens', body).expect(201);
  const { id, accessKey } = (response.body as { data: { id: number; accessKey: string } }).data;
  const read = (path: string) =>
    request(process.env.NEWSROOM_URL ?? '')
      .get(path)
      .set('Authorization', `Bearer ${accessKey}`);
  return { id, name, accessKey, read };
};
