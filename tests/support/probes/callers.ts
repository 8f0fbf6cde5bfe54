import { PREVIEW_TOKEN } from '../test-newsroom';
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

/** A token that somebody made in the panel for a partner: it reads what is public, and creates topics. */
export const makePartner = async (): Promise<Caller> => {
  const token = {
    name: 'Partner of the tests',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: [...READ, 'api::topic.topic.create'],
  };
  const response = await administrator().post('/admin/api-tokens', token).expect(201);
  const { accessKey } = (response.body as { data: { accessKey: string } }).data;
  return { name: 'a partner’s token', token: accessKey };
};
