import type { Core } from '@strapi/strapi';
import { readClock } from '../../platform/clock/database-clock';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { forbidden } from '../../platform/refuse/refuse';
import type { Ability } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { conditionsOf, fieldsOf, fieldsOfList } from '../../releases/list/conditions';
import { restOfWeek } from '../../releases/list/domain/week';
import type { ReleasesQuery } from '../../releases/list/domain/releases-query';
import { findLines } from '../../releases/list/find-lines';
import { findMatches } from '../../releases/list/find-matches';
import { RELEASE } from '../../shared/content-types/uids';
import { LISTS } from '../../shared/press-release/release-lists';
import { LOCALES } from '../../shared/locales/locales';
import { SHARED_FIELD } from '../../writing/actor/actor';
import { findReaders } from '../../writing/actor/find-readers';
import { findSight } from '../../writing/actor/find-sight';
import type { ReleaseList } from '../contract/list';
import { limitLine } from './limit-line';

interface Asker {
  readonly account: number;
  readonly ability: Ability;
}

/**
 * A page of a list of releases, for one person: those that the person reads, with the languages and fields that it may know of.
 *
 * @throws PolicyError for who asks by a field or a language that the role does not read
 */
export const showList = async (
  strapi: Core.Strapi,
  { account, ability }: Asker,
  query: ReleasesQuery,
): Promise<ReleaseList> => {
  const sight = await findSight(strapi, ability, RELEASE);
  const reads = LOCALES.filter((locale) => sight.ids.length > 0 || sight.locales.includes(locale));
  const isRead = query.language === undefined || reads.includes(query.language);
  if (!isRead || !fieldsOf(query).every(sight.shows)) throw forbidden(NOT_READ, {});
  const { can } = permissionChecker(strapi, ability, RELEASE);
  const timeZone = await findOfficeTimeZone(strapi);
  const writes = reads.filter((locale) => can.update({ locale }));
  const week = restOfWeek(await readClock(strapi), timeZone, query.weekStart);
  const asked = { person: account, ...conditionsOf(strapi, query, { week, writes }) };
  const { documentIds, total } = await findMatches(strapi, sight, asked, query);
  const lines = await findLines(strapi, documentIds);
  const readerOf = await findReaders(strapi, ability, RELEASE, documentIds);
  return {
    releases: lines.flatMap((line) => limitLine(readerOf(line.documentId), line, query.reading)),
    total,
    pageSize: query.pageSize,
    timeZone,
    writes,
    reads,
    lists: LISTS.filter((list) => fieldsOfList(list).every(sight.shows)),
    readsStates: sight.shows('state'),
    mayWrite: can.create() && can.update(undefined, SHARED_FIELD),
  };
};

const NOT_READ = 'Your role does not read what this list goes by.';
