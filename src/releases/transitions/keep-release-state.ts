import type { Core } from '@strapi/strapi';
import { checkOrder } from './domain/check-transition';
import { isPublicState } from '../../shared/press-release/release-state';
import { problemAt, type Problem } from '../../shared/validation/problem';
import { currentActor } from '../../writing/actor/actor';
import { removeCorrections } from './remove-corrections';
import { readClock } from '../../platform/clock/database-clock';
import { loadRecord } from '../record/release-record';
import { NEW_RECORD, RECORD_FIELDS, type ReleaseRecord } from '../../shared/press-release/release-record';
import { RELEASE } from '../../shared/content-types/uids';
import { isInTransition } from '../../writing/rules/under-way';
import { isSave, type DocumentRule } from '../../writing/rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';

type Data = Record<string, unknown>;

/**
 * A save writes words, never the state: what the state machine keeps comes from the stored document, and a copy begins as a
 * draft. Forms of the panel send what they were loaded with; a tool that sends another state is told the way.
 */
export const keepReleaseState: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== RELEASE || !isSave(context)) return next();
  const { action, params } = context;
  const data = params.data ?? {};
  const isCopy = action === 'clone';
  const stored =
    isCopy || params.documentId === undefined ? null : await loadRecord(strapi, params.documentId);
  const record = stored ?? NEW_RECORD;
  const problems = [...checkState(strapi, data, record), ...(await checkEmbargo(strapi, data, record))];
  const wasPublic = isPublicState(record.state) || record.state === 'withdrawn';
  const keepsCorrections = wasPublic && !isInTransition(params.documentId) && 'corrections' in data;
  if (keepsCorrections && currentActor(strapi).kind === 'token') problems.push(CORRECTIONS);
  refuse(problems);
  const { corrections, ...words } = data;
  const written = keepsCorrections || corrections === undefined ? words : { ...words, corrections };
  context.params = { ...params, data: { ...written, ...record, ...(isCopy ? COPY : {}) } };
  const result = await next();
  if (isCopy) await removeCorrections(strapi, (result as { documentId?: string } | null)?.documentId);
  return result;
};

/** What of the original's life a copy does not have. */
const COPY = { releasedAt: null, embargoedUntil: null, firstPublishedAt: null };

const CORRECTIONS = problemAt(
  'corrections',
  'Leave it out: a correction is published with POST …/actions/correct and its note.',
);

const checkState = (strapi: Core.Strapi, data: Data, record: ReleaseRecord): Problem[] =>
  currentActor(strapi).kind !== 'token'
    ? []
    : RECORD_FIELDS.filter((field) => data[field] !== undefined && !isSame(data[field], record[field])).map(
        (field) =>
          problemAt(
            field,
            'Leave it out: it changes through POST …/press-releases/:documentId/actions/… alone.',
          ),
      );

const isSame = (sent: unknown, stored: unknown): boolean =>
  sent === stored || JSON.stringify(sent) === JSON.stringify(stored);

/** The embargo never outlasts the release time, and does not come over what is public. */
const checkEmbargo = async (strapi: Core.Strapi, data: Data, record: ReleaseRecord): Promise<Problem[]> => {
  if (typeof data.embargoedUntil !== 'string') return [];
  const embargo = new Date(data.embargoedUntil);
  if (Number.isNaN(embargo.getTime())) return []; // Strapi itself names what is wrong
  if (record.state === 'scheduled' && record.releaseAt !== null) {
    const isLate = checkOrder(new Date(record.releaseAt), embargo).length > 0;
    return isLate
      ? [
          problemAt('embargoedUntil', 'It goes out at {time}, before that. Reschedule it first.', {
            time: record.releaseAt,
          }),
        ]
      : [];
  }
  if (isPublicState(record.state) && embargo > (await readClock(strapi))) {
    return [
      problemAt(
        'embargoedUntil',
        'It is public already: an embargo cannot begin any more. Withdraw it instead.',
      ),
    ];
  }
  return [];
};
