import type { Core } from '@strapi/strapi';
import { siteUrl } from '../../platform/addresses/addresses';
import { readClock } from '../../platform/clock/database-clock';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import type { PanelContext } from '../../platform/strapi/koa';
import { findOutcomes, type Outcome } from '../../distribution/deliveries/find-outcomes';
import type { DeskDocument } from '../../releases/overview/desk-document';
import { findLastReleased, type ReleasedDocument } from '../../releases/overview/find-last-released';
import { findLastSteps, type LastSteps } from '../../releases/overview/find-last-steps';
import { findOverview, findOwnDrafts } from '../../releases/overview/find-overview';
import { releaseAddress } from '../../shared/addresses/release-address';
import { RELEASE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import type { Home, HomeLine, ReleasedLine } from '../contract/home';
import { describeFirstMinutes } from '../first-minutes/describe-first-minutes';
import { limitLines } from './limit-lines';
import { rolesOf } from './roles-of';
import { showFailures } from './show-failures';
import { showPages } from './show-pages';
import { showPicturesToMind } from './show-pictures-to-mind';
import { showToTranslate } from './show-to-translate';

/** All of the home page for one person, in one answer: the sections of its roles, with what it may read. */
export const showHome = async (strapi: Core.Strapi, state: PanelContext['state']): Promise<Home> => {
  const { userAbility, user } = state;
  const roles = rolesOf(strapi, userAbility);
  const now = await readClock(strapi);
  const timeZone = await findOfficeTimeZone(strapi);
  const waiting = await findOverview(strapi, now);
  const own = roles.writes && user !== undefined ? await findOwnDrafts(strapi, user.id) : [];
  const released = await findLastReleased(strapi);
  const { inReview, scheduled, needsAttention, embargoed } = waiting;
  const documents = [...inReview, ...scheduled, ...needsAttention, ...embargoed, ...own, ...released];
  const documentIds = [...new Set(documents.map(({ documentId }) => documentId))];
  const readerOf = await findReaders(strapi, userAbility, RELEASE, documentIds);
  const stepsOf = await findLastSteps(strapi, documentIds);
  const limit = (some: readonly DeskDocument[], step: keyof LastSteps): HomeLine[] =>
    limitLines(some, step, { readerOf, stepsOf, timeZone }).map(({ line }) => line);
  const outcomes = roles.seesPartners
    ? await findOutcomes(
        strapi,
        released.map(({ documentId }) => documentId),
      )
    : null;
  return {
    timeZone,
    now: now.toISOString(),
    roles,
    inReview: limit(inReview, 'transition'),
    scheduled: limit(scheduled, 'transition'),
    embargoed: limit(embargoed, 'transition').filter(({ embargoedUntil }) => embargoedUntil !== null),
    needsAttention: limit(needsAttention, 'transition'),
    ownDrafts: roles.writes ? limit(own, 'version') : null,
    released: limitLines(released, 'transition', { readerOf, stepsOf, timeZone }).map((limited) =>
      toReleased(limited, outcomes, siteUrl(strapi)),
    ),
    toTranslate: await showToTranslate(strapi, userAbility, roles.translates),
    pages: roles.editsPages ? await showPages(strapi, userAbility) : null,
    ...(await showFailures(strapi, userAbility, roles)),
    pictures: roles.publishes ? await showPicturesToMind(strapi, { now, timeZone }) : null,
    firstMinutes: await describeFirstMinutes(strapi, state),
  };
};

const toReleased = (
  { line, document }: { readonly line: HomeLine; readonly document: ReleasedDocument },
  outcomes: readonly Outcome[] | null,
  site: string,
): ReleasedLine => {
  const { told, waiting, failed } = outcomes?.find(({ documentId }) => documentId === line.documentId) ?? {
    told: 0,
    waiting: 0,
    failed: 0,
  };
  const addresses = Object.entries(document.slugs).filter(([locale]) => locale in line.titles);
  return {
    ...line,
    releasedAt: document.releasedAt,
    addresses: Object.fromEntries(
      addresses.map(([locale, slug]) => [locale, releaseAddress(site, locale, slug)]),
    ),
    partners: outcomes === null ? null : { told, waiting, failed },
  };
};
