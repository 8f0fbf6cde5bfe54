import { z } from 'zod';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { signedInAs } from '../../platform/strapi/accounts';
import type { PanelContext } from '../../platform/strapi/koa';
import { errors } from '@strapi/utils';
import { AUDIENCES, type Addressees } from '../../releases/notes/domain/release-note';
import { findAddressees } from '../../releases/notes/find-addressees';
import { markSeen, readNotes } from '../../releases/notes/notes';
import { unreadNotesOf } from '../../releases/notes/unread-notes';
import { writeNote } from '../../releases/notes/write-note';
import { RELEASE } from '../../shared/content-types/uids';
import { LOCALES } from '../../shared/locales/locales';
import { currentActor } from '../../writing/actor/actor';
import { readBody } from './bodies';
import { refuseUnlessReads } from './refuse-unless-reads';

type Handler = (context: PanelContext) => Promise<void>;

const MAX_NOTE = 2000; // characters: a note, not an article

const NOTE = z
  .strictObject(
    {
      text: z
        .string('Write the note as text.')
        .trim()
        .min(1, 'Write the note.')
        .max(MAX_NOTE, 'At most 2000 characters.'),
      audience: z.enum(AUDIENCES, `Use one of ${AUDIENCES.join(', ')}.`),
      locale: z
        .enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`)
        .nullable()
        .default(null),
    },
    'Send a JSON object.',
  )
  .refine(({ audience, locale }) => (audience === 'translators') === (locale !== null), {
    path: ['locale'],
    message: 'Name a language for translators, and for nobody else.',
  });

/** @throws PolicyError (403) for who does not read the release, NotFoundError (404) when it is not there */
const releaseOf = async (context: PanelContext): Promise<string> => {
  const { documentId = '' } = context.params;
  const { isThere } = await refuseUnlessReads(strapi, context, { uid: RELEASE, documentId });
  if (!isThere) throw new errors.NotFoundError('There is no such press release.');
  return documentId;
};

/** The notes on a release. */
export const showNotes: Handler = async (context) => {
  const documentId = await releaseOf(context);
  const timeZone = await findOfficeTimeZone(strapi);
  context.body = { data: await readNotes(strapi, documentId), meta: { timeZone } };
};

/** Who would be told of a note on a release. */
export const showAddressees: Handler = async (context) => {
  const documentId = await releaseOf(context);
  const groups = await findAddressees(strapi, documentId, signedInAs(context).account);
  const data: Addressees[] = groups.map(({ audience, locale, people }) => ({
    audience,
    locale,
    names: people.map(({ name }) => name),
  }));
  context.body = { data };
};

export const addNote: Handler = async (context) => {
  const documentId = await releaseOf(context);
  const note = readBody(NOTE, context.request.body);
  const author = { id: signedInAs(context).account, name: currentActor(strapi).name };
  await writeNote(strapi, { ...note, documentId, author });
  context.body = { data: await readNotes(strapi, documentId) };
};

/** The one who asks has seen the notes on a release. */
export const seeNotes: Handler = async (context) => {
  const documentId = await releaseOf(context);
  await markSeen(strapi, documentId, signedInAs(context).account);
  context.body = { data: null };
};

/** Notes that the one who asks was told of and has not seen. */
export const showUnreadNotes: Handler = async (context) => {
  const { account } = signedInAs(context);
  context.body = { data: await unreadNotesOf(strapi, context.state.userAbility, account) };
};
