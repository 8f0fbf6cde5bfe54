import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';
import { PREVIEW_TOKEN, WRITING_TOKEN } from './test-environment';

/** A stored document as REST answers with it; the fields are the test's business. */
export interface StoredDocument extends Record<string, unknown> {
  readonly documentId: string;
}

const address = (): string => process.env.NEWSROOM_URL ?? '';

/** Requests as anybody on the web. */
export const anonymous = () => request(address());

const withToken = (test: Test, token: string): Test => test.set('Authorization', `Bearer ${token}`);

/** Reads with the token of a front end that shows previews. */
export const previewing = (path: string): Test => withToken(request(address()).get(path), PREVIEW_TOKEN);

/** Writes with the token of tools. */
export const writer = {
  get: (path: string): Test => withToken(request(address()).get(path), WRITING_TOKEN),
  post: (path: string, data: object): Test =>
    withToken(request(address()).post(path), WRITING_TOKEN).send({ data }),
  /** A POST whose body is no document. */
  send: (path: string, body: object): Test =>
    withToken(request(address()).post(path), WRITING_TOKEN).send(body),
  put: (path: string, data: object): Test =>
    withToken(request(address()).put(path), WRITING_TOKEN).send({ data }),
  delete: (path: string): Test => withToken(request(address()).delete(path), WRITING_TOKEN),
};

export const documentOf = (response: { body: unknown }): StoredDocument =>
  (response.body as { data: StoredDocument }).data;

export const documentsOf = (response: { body: unknown }): StoredDocument[] =>
  (response.body as { data: StoredDocument[] }).data;

export const errorOf = (response: { body: unknown }) =>
  (
    response.body as {
      error: { message: string; details: { errors?: { path: string[]; message: string }[] } };
    }
  ).error;

/** The field paths of a refusal, such as `['contacts', 'body']`. */
export const refusedFields = (response: { body: unknown }): string[] =>
  (errorOf(response).details.errors ?? []).map((problem) => problem.path.join('.'));

/** A word that no other test uses, for titles and slugs. */
export const unique = (word: string): string => `${word}-${randomUUID().slice(0, 8)}`;

/** Strapi blocks of one paragraph. */
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
