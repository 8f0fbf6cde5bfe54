import { EARLY_READING } from '../api-token';
import { PREVIEW_TOKEN } from '../test-environment';
import { administrator } from '../staff';

/** Somebody who asks. */
export interface Caller {
  readonly name: string;
  readonly token: string | null;
  /** May see drafts, when it asks for them. */
  readonly mayPreview?: true;
}

export const ANONYMOUS: Caller = { name: 'anonymous', token: null };
export const PREVIEW: Caller = {
  name: 'the front-end preview token',
  token: PREVIEW_TOKEN,
  mayPreview: true,
};
export const WRONG: Caller = { name: 'a wrong token', token: 'wrong-token-of-the-tests' };

const READ = ['press-release', 'page', 'contact', 'organisation', 'partner-country', 'topic'].flatMap(
  (type) => ['find', 'findOne'].map((action) => `api::${type}.${type}.${action}`),
);

const makeCaller = async (name: string, permissions: readonly string[]): Promise<Caller> => {
  const token = { name, description: '', type: 'custom', lifespan: null, permissions };
  const response = await administrator().post('/admin/api-tokens', token).expect(201);
  const { accessKey } = (response.body as { data: { accessKey: string } }).data;
  return { name, token: accessKey };
};

/** A token that somebody made in the panel for a partner: it reads what is public, and creates topics. */
export const makePartner = (): Promise<Caller> =>
  makeCaller('a partner’s token', [...READ, 'api::topic.topic.create']);

/** The token of a partner who may read early what is under embargo, and nothing else that is not public. */
export const makeAccredited = (): Promise<Caller> =>
  makeCaller('an accredited partner’s token', [...READ, EARLY_READING]);
