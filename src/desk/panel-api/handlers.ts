import { errors } from '@strapi/utils';
import { readBody, RESTORATION } from './bodies';
import { toAction } from '../../releases/transitions/domain/read-request';
import { act } from '../../releases/transitions/act';
import { describeDesk, type Desk } from '../../releases/overview/describe-desk';
import { findReaders, type Reader } from '../../writing/actor/find-readers';
import { findLeftOut } from '../../releases/readiness/find-left-out';
import { findTranslations } from '../../writing/translations/find-translations';
import { TYPES_WITH_HISTORY } from '../../writing/history/history';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { readHistory, readHistoryEntry, type StoredEntry } from '../../writing/history/read-history';
import type { PanelContext } from '../../platform/strapi/koa';
import { compareShared, type ShownHistoryEntry } from '../../writing/history/compare-shared';
import { RELEASE } from '../../shared/content-types/uids';
import { restoreVersion } from '../../writing/history/restore-version';
import { limitDesk } from './limit-desk';
import { limitHidden } from './limit-hidden';
import { nameDonors } from './name-donors';
import { refuseUnlessReads, refuseUnlessReadsType } from './refuse-unless-reads';
import { showEarlyReads } from './show-early-reads';
import { leaveFor, showEntry, showEntryWithChanges } from './show-history';
import { showRights, type ShownDesk } from './show-rights';

type Handler = (context: PanelContext) => Promise<void>;

/** @throws NotFoundError for a type without a history */
const refuseWithoutHistory = (uid: string): void => {
  if (!TYPES_WITH_HISTORY.includes(uid)) throw new errors.NotFoundError('This type keeps no history.');
};

export const showDesk: Handler = async (context) => {
  const { documentId = '' } = context.params;
  const reader = await refuseUnlessReads(strapi, context, { uid: RELEASE, documentId });
  context.body = { data: await deskFor(context, reader, await describeDesk(strapi, documentId)) };
};

export const doAction: Handler = async (context) => {
  const { documentId = '', action: name = '' } = context.params;
  const reader = await refuseUnlessReads(strapi, context, { uid: RELEASE, documentId });
  const action = toAction(name);
  if (action === null) throw new errors.NotFoundError(`There is no action "${name}".`);
  const desk = await act(strapi, documentId, action, context.request.body);
  context.body = { data: await deskFor(context, reader, desk) };
};

/** Where a release stands, as far as the one who asks may know of it. */
const deskFor = async ({ state }: PanelContext, reader: Reader, desk: Desk): Promise<ShownDesk> => {
  const limited = limitDesk(strapi, reader, desk);
  const hidden = await limitHidden(strapi, state.userAbility, limited.hidden);
  const leftOut = desk.state === 'scheduled' ? await findLeftOut(strapi, desk.documentId) : [];
  const donors = await nameDonors(strapi, reader, desk.documentId);
  return { ...limited, hidden, leftOut, donors, ...(await showRights(strapi, state.userAbility, limited)) };
};

export const showHistory: Handler = async (context) => {
  const { uid = '', documentId = '' } = context.params;
  refuseWithoutHistory(uid);
  const { locale = 'en', before } = context.query;
  const reader = await refuseUnlessReads(strapi, context, { uid, documentId, locale });
  const last = before === undefined ? null : Number.parseInt(before, 10);
  const entries = await readHistory(strapi, { uid, documentId, locale, before: last });
  const data = entries.map((entry) => showEntry({ strapi, uid, reader }, entry));
  context.body = { data, meta: { timeZone: await findOfficeTimeZone(strapi) } };
};

export const showHistoryEntry: Handler = async (context) => {
  const { entry, reader } = await findEntry(context);
  const leave = leaveFor({ strapi, uid: entry.uid, reader }, entry.locale);
  const shared = await compareShared(strapi, entry, leave);
  const shown = showEntryWithChanges({ strapi, uid: entry.uid, reader }, entry);
  const data: ShownHistoryEntry = { ...shown, shared };
  context.body = { data };
};

export const restoreHistoryEntry: Handler = async (context) => {
  const { entry } = await findEntry(context);
  if (!entry.isVersion) throw new errors.ValidationError('Only a saved version can be put back.');
  const { shared } = readBody(RESTORATION, context.request.body);
  await restoreVersion(strapi, entry, { userAbility: context.state.userAbility, shared });
  context.body = { data: { documentId: entry.documentId, locale: entry.locale } };
};

const findEntry = async (context: PanelContext): Promise<{ entry: StoredEntry; reader: Reader }> => {
  const id = Number(context.params.id);
  const entry = Number.isSafeInteger(id) ? await readHistoryEntry(strapi, id) : null;
  if (entry === null) throw new errors.NotFoundError('There is no such entry in the history.');
  return { entry, reader: await refuseUnlessReads(strapi, context, entry) };
};

export const showTranslations: Handler = async (context) => {
  const { uid = RELEASE, documentIds = '' } = context.query;
  refuseWithoutHistory(uid);
  refuseUnlessReadsType(strapi, context, uid);
  const asked = documentIds.split(',').filter(Boolean);
  const found = await findTranslations(strapi, uid, asked);
  const readerOf = await findReaders(strapi, context.state.userAbility, uid, asked);
  context.body = {
    data: [...found]
      .filter(([documentId]) => readerOf(documentId).mayRead(null))
      .map(([documentId, translations]) => ({
        documentId,
        translations: translations
          .filter(({ locale }) => readerOf(documentId).mayRead(locale))
          .map(({ locale, state }) => ({ locale, state })),
      })),
  };
};

/** Who read releases under embargo: of one release, or of all. */
export const showEmbargoedReads: Handler = async (context) => {
  const { documentId = null, before } = context.query;
  refuseUnlessReadsType(strapi, context, RELEASE);
  if (documentId !== null) await refuseUnlessReads(strapi, context, { uid: RELEASE, documentId });
  const last = Number.parseInt(before ?? '', 10);
  const asked = { documentId, before: Number.isSafeInteger(last) ? last : null };
  context.body = { data: await showEarlyReads(strapi, context.state.userAbility, asked) };
};
