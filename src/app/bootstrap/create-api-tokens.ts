import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { apiTokens } from '../../platform/strapi/services';

const WRITE_ACTIONS = ['find', 'findOne', 'create', 'update', 'delete'];
const RELEASE_ACTIONS = [
  'api::press-release.press-release.write',
  'api::press-release.press-release.publish',
];
const STATUS_ACTION = 'api::translation.translation.find';
const SINGLE_WRITE_ACTIONS = ['find', 'update', 'delete'];

/** The two API tokens that `.env` names: one for front ends' preview (reads drafts too), one for tools (writes). */
export const createApiTokens = async (strapi: Core.Strapi): Promise<void> => {
  const { preview, writing } = strapi.config.get<{ preview: string; writing: string }>('newsroom.tokens');
  await keepToken(strapi, { name: 'Front-end preview', key: preview, type: 'read-only', actions: [] });
  const actions = CONTENT_TYPES.flatMap(({ uid, kind }) =>
    (kind === 'single' ? SINGLE_WRITE_ACTIONS : WRITE_ACTIONS).map((action) => `${uid}.${action}`),
  );
  const editorial = [...RELEASE_ACTIONS, STATUS_ACTION];
  await keepToken(strapi, {
    name: 'Writing tools',
    key: writing,
    type: 'custom',
    actions: [...actions, ...editorial],
  });
};

interface NewToken {
  readonly name: string;
  readonly key: string;
  readonly type: 'read-only' | 'custom';
  readonly actions: readonly string[];
}

const MADE_FROM_ENVIRONMENT = 'Made from .env';

/** Stores the hash of a token; a changed or emptied one loses its validity. The key itself stays in the environment. */
const keepToken = async (strapi: Core.Strapi, { name, key, type, actions }: NewToken): Promise<void> => {
  const tokens = strapi.db.query('admin::api-token');
  const accessKey = key === '' ? null : apiTokens(strapi).hash(key);
  if (accessKey !== null && (await tokens.findOne({ where: { accessKey } }))) return;
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'api-tokens');
    if (accessKey !== null && (await tokens.findOne({ where: { accessKey } }))) return; // another instance was first
    await tokens.deleteMany({ where: { name, description: MADE_FROM_ENVIRONMENT } });
    if (accessKey === null) return;
    const data = {
      name,
      description: MADE_FROM_ENVIRONMENT,
      type,
      kind: 'content-api',
      accessKey,
      lifespan: null,
    };
    const token = (await tokens.create({ data })) as { id: number };
    const permissions = strapi.db.query('admin::api-token-permission');
    for (const action of actions) await permissions.create({ data: { action, token: token.id } });
  });
};
