import { errors } from '@strapi/utils';
import { readBody, RESTORATION } from './bodies';
import { toAction } from '../../releases/transitions/domain/read-request';
import { findEmbargoedReads } from '../../distribution/embargoed/find-embargoed-reads';
import { act } from '../../releases/transitions/act';
import { describeDesk } from '../../releases/overview/describe-desk';
import { findOverview } from '../../releases/overview/find-overview';
import { findTranslations } from '../../writing/translations/find-translations';
import { TYPES_WITH_HISTORY } from '../../writing/history/history';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import {
  readHistory,
  readHistoryEntry,
  type HistoryEntryWithChanges,
} from '../../writing/history/read-history';
import type { PanelContext } from '../../platform/strapi/koa';
import { compareShared, type ShownHistoryEntry } from '../../writing/history/compare-shared';
import { RELEASE } from '../../shared/content-types/uids';
import { restoreVersion } from '../../writing/history/restore-version';

type Handler = (context: PanelContext) => Promise<void>;

const READ = 'plugin::content-manager.explorer.read';

/** @throws PolicyError for staff whose role does not read the type */
const refuseUnlessReader = ({ state }: PanelContext, uid: string): void => {
  if (!TYPES_WITH_HISTORY.includes(uid)) throw new errors.NotFoundError('This type keeps no history.');
  if (!state.userAbility.can(READ, uid)) throw new errors.PolicyError('Your role does not read this type.');
};

export const showDesk: Handler = async (context) => {
  refuseUnlessReader(context, RELEASE);
  context.body = { data: await describeDesk(strapi, context.params.documentId ?? '') };
};

export const doAction: Handler = async (context) => {
  refuseUnlessReader(context, RELEASE);
  const { documentId = '', action: name = '' } = context.params;
  const action = toAction(name);
  if (action === null) throw new errors.NotFoundError(`There is no action "${name}".`);
  context.body = { data: await act(strapi, documentId, action, context.request.body) };
};

export const showHistory: Handler = async (context) => {
  const { uid = '', documentId = '' } = context.params;
  refuseUnlessReader(context, uid);
  const { locale = 'en', before } = context.query;
  const last = before === undefined ? null : Number.parseInt(before, 10);
  const data = await readHistory(strapi, { uid, documentId, locale, before: last });
  context.body = { data, meta: { timeZone: await findOfficeTimeZone(strapi) } };
};

export const showHistoryEntry: Handler = async (context) => {
  const entry = await findEntry(context);
  const data: ShownHistoryEntry = { ...entry, shared: await compareShared(strapi, entry) };
  context.body = { data };
};

export const restoreHistoryEntry: Handler = async (context) => {
  const entry = await findEntry(context);
  if (!entry.isVersion) throw new errors.ValidationError('Only a saved version can be put back.');
  const { shared } = readBody(RESTORATION, context.request.body);
  await restoreVersion(strapi, entry, { userAbility: context.state.userAbility, shared });
  context.body = { data: { documentId: entry.documentId, locale: entry.locale } };
};

const findEntry = async (context: PanelContext): Promise<HistoryEntryWithChanges> => {
  const id = Number(context.params.id);
  const entry = Number.isSafeInteger(id) ? await readHistoryEntry(strapi, id) : null;
  if (entry === null) throw new errors.NotFoundError('There is no such entry in the history.');
  refuseUnlessReader(context, entry.uid);
  return entry;
};

export const showTranslations: Handler = async (context) => {
  const { uid = RELEASE, documentIds = '' } = context.query;
  refuseUnlessReader(context, uid);
  const found = await findTranslations(strapi, uid, documentIds.split(',').filter(Boolean));
  context.body = {
    data: [...found].map(([documentId, translations]) => ({
      documentId,
      translations: translations.map(({ locale, state }) => ({ locale, state })),
    })),
  };
};

export const showOverview: Handler = async (context) => {
  refuseUnlessReader(context, RELEASE);
  context.body = { data: await findOverview(strapi) };
};

/** Who read releases under embargo: of one release, or of all. */
export const showEmbargoedReads: Handler = async (context) => {
  refuseUnlessReader(context, RELEASE);
  const { documentId = null, before } = context.query;
  const last = Number.parseInt(before ?? '', 10);
  context.body = {
    data: await findEmbargoedReads(strapi, { documentId, before: Number.isSafeInteger(last) ? last : null }),
  };
};
