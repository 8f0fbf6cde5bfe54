import type { Core } from '@strapi/strapi';
import type { PanelContext } from '../../platform/strapi/koa';
import { sql } from '../../platform/storage/sql';
import { RELEASE } from '../../shared/content-types/uids';
import { isSuperAdmin } from '../accounts/second-factor/is-demanded';

/** The five steps to the first release, in their order. */
export const FIRST_STEPS = ['site', 'contact', 'colleagues', 'written', 'released'] as const;

export type FirstStep = (typeof FIRST_STEPS)[number];

/** What the home page says while a newsroom is new. */
export interface FirstMinutes {
  /** How many releases of the demonstration are there. */
  readonly examples: number;
  /** Whether the one who asks may remove the demonstration. */
  readonly mayRemove: boolean;
  /** Null: done, put away, or not for the one who asks. */
  readonly steps: readonly { readonly step: FirstStep; readonly isDone: boolean }[] | null;
}

const NOT_OF_DEMONSTRATION = (row: string, uid: string): string => `not exists (
  select 1 from demonstration_content demo where demo.uid = '${uid}' and demo.document_id = ${row}.document_id
    and ${row}.updated_at <= demo.settled_at)`;

const FACTS = `select
  (select count(*)::int from demonstration_content demo where uid = '${RELEASE}' and exists (
    select 1 from press_releases release where release.document_id = demo.document_id)) as examples,
  exists (select 1 from demonstration_content) as "hasExamples",
  exists (select 1 from dismissed_steps where user_id = ?) as "isDismissed",
  exists (select 1 from sites site where published_at is not null
    and ${NOT_OF_DEMONSTRATION('site', 'api::site.site')}) as site,
  exists (select 1 from contacts contact where published_at is not null
    and ${NOT_OF_DEMONSTRATION('contact', 'api::contact.contact')}) as contact,
  (select count(*) > 1 from admin_users) as colleagues,
  exists (select 1 from press_releases release where published_at is null
    and ${NOT_OF_DEMONSTRATION('release', RELEASE)}) as written,
  exists (select 1 from public_changes change where uid = '${RELEASE}' and kind = 'released' and not exists (
    select 1 from demonstration_content demo where demo.document_id = change.document_id)) as released`;

type Facts = Readonly<Record<FirstStep, boolean>> & {
  readonly examples: number;
  readonly hasExamples: boolean;
  readonly isDismissed: boolean;
};

/** One statement; the steps are for super admins, who alone can do the first ones. */
export const describeFirstMinutes = async (
  strapi: Core.Strapi,
  { user }: PanelContext['state'],
): Promise<FirstMinutes | null> => {
  const [facts] = await sql<Facts>(strapi, FACTS, [user?.id ?? 0]);
  if (facts === undefined || user === undefined) return null;
  const isInCharge = isSuperAdmin(user);
  const steps = FIRST_STEPS.map((step) => ({ step, isDone: facts[step] }));
  const isShown = isInCharge && !facts.isDismissed && steps.some(({ isDone }) => !isDone);
  const told = {
    examples: facts.examples,
    mayRemove: isInCharge && facts.hasExamples,
    steps: isShown ? steps : null,
  };
  return told.examples === 0 && !told.mayRemove && told.steps === null ? null : told;
};

/** Puts the steps away, for one person. */
export const dismissSteps = async (strapi: Core.Strapi, userId: number): Promise<void> => {
  await sql(strapi, 'insert into dismissed_steps (user_id) values (?) on conflict do nothing', [userId]);
};
