import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { webhookStore } from './services';

/** A route of Strapi's that fails where it should refuse. */
export interface LooseRoute {
  readonly method: string;
  readonly path: RegExp;
  /** What it takes its body for, without looking. */
  readonly body: z.ZodType;
}

const record = z.record(z.string(), z.unknown());

/** What Strapi 5.54 reads of bodies unseen; all else that it does not look at, the database or its own checks refuse. */
export const LOOSE_ROUTES: readonly LooseRoute[] = [
  {
    method: 'POST',
    path: /^\/admin\/permissions\/check\/?$/,
    body: z.looseObject({ permissions: z.array(record) }),
  },
  {
    method: 'PUT',
    path: /^\/users-permissions\/email-templates\/?$/,
    body: z.looseObject({
      'email-templates': z.record(
        z.string(),
        z.looseObject({ options: z.looseObject({ message: z.string() }) }),
      ),
    }),
  },
];

const id = z.union([z.int().min(0).max(2_147_483_647), z.string().regex(/^\d{1,9}$/, 'Send a number')]);

/** Routes that never answer when an id in their body is none: these are looked at before Strapi looks. */
export const SILENT_ROUTES: readonly LooseRoute[] = [
  {
    method: 'POST',
    path: /^\/upload\/folders\/?$/,
    body: z.looseObject({ parent: id.nullish() }),
  },
  {
    method: 'PUT',
    path: /^\/upload\/folders\/[^/]+\/?$/,
    body: z.looseObject({ parent: id.nullish() }),
  },
  {
    method: 'POST',
    path: /^\/upload\/actions\/bulk-(?:move|delete)\/?$/,
    body: z.looseObject({
      destinationFolderId: id.nullish(),
      folderIds: z.array(id).nullish(),
      fileIds: z.array(id).nullish(),
    }),
  },
];

/** Routes of paid features that fail without a licence, and whose failure the panel shrugs off. */
export const CLOSED_ROUTES: readonly string[] = ['/admin/license-trial-time-left'];

/** What routes act on, by the part of their address that names it: they fail where it is not there. */
const SUBJECTS: readonly (readonly [
  path: RegExp,
  find: (strapi: Core.Strapi, id: string) => Promise<unknown>,
])[] = [
  [/^\/admin\/webhooks\/(\d+)\/trigger\/?$/, (strapi, id) => webhookStore(strapi).findWebhook(id)],
  [
    /^\/upload\/folders\/(\d+)\/?$/,
    (strapi, id) => strapi.db.query('plugin::upload.folder').findOne({ where: { id }, select: ['id'] }),
  ],
];

/** Whether a request is for something that is not there, as far as it is known of its route. */
export const isForNothing = async (strapi: Core.Strapi, path: string): Promise<boolean> => {
  for (const [pattern, find] of SUBJECTS) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return !(await find(strapi, id));
  }
  return false;
};
