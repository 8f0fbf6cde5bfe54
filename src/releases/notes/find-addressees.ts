import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { adminPermissions } from '../../platform/strapi/services';
import { RELEASE } from '../../shared/content-types/uids';
import { LOCALES } from '../../shared/locales/locales';
import { SHARED_FIELD } from '../../writing/actor/actor';
import { findReaders } from '../../writing/actor/find-readers';
import { mayPersonActOn } from '../../writing/actor/person-rights';
import type { Audience } from './domain/release-note';
import { findWorkers, type Colleague } from './notes';

interface Account {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly blocked: boolean | null;
}

/** Those of an audience, in a language for translators. */
export interface Group {
  readonly audience: Audience;
  readonly locale: string | null;
  readonly people: readonly Colleague[];
}

/**
 * Everybody who may be told of a note on a release, by whom it can be for: people who read the release, by the conditions and
 * languages of their roles, without the one who writes.
 */
export const findAddressees = async (
  strapi: Core.Strapi,
  documentId: string,
  writer: number,
): Promise<Group[]> => {
  const accounts = (await strapi.db.query('admin::user').findMany({
    where: { isActive: true, id: { $ne: writer } },
    orderBy: [{ firstname: 'asc' }, { id: 'asc' }],
  })) as Account[];
  const workers = new Map(
    (await findWorkers(strapi, documentId)).map(({ account, wrote }) => [account, wrote]),
  );
  const groups: Record<Audience, Colleague[]> = {
    authors: [],
    publishers: [],
    translators: [],
    everybody: [],
  };
  const translators = new Map<string, Colleague[]>(LOCALES.map((locale) => [locale, []]));
  for (const account of accounts.filter(({ blocked }) => blocked !== true)) {
    const ability = await adminPermissions(strapi).engine.generateUserAbility(account);
    if (!(await findReaders(strapi, ability, RELEASE, [documentId]))(documentId).mayRead(null)) continue;
    const colleague = toColleague(account);
    const rights = await rightsOf(strapi, ability, documentId);
    if (workers.get(account.id) === true && rights.mayWrite) groups.authors.push(colleague);
    if (rights.mayPublish) groups.publishers.push(colleague);
    if (workers.has(account.id)) groups.everybody.push(colleague);
    if (!rights.mayWrite) for (const locale of rights.writes) translators.get(locale)?.push(colleague);
  }
  return [
    { audience: 'authors', locale: null, people: groups.authors },
    { audience: 'publishers', locale: null, people: groups.publishers },
    ...[...translators].map(([locale, people]): Group => ({ audience: 'translators', locale, people })),
    { audience: 'everybody', locale: null, people: groups.everybody },
  ];
};

const toColleague = ({ id, email, firstname, lastname }: Account): Colleague => ({
  id,
  email,
  name: [firstname, lastname].filter(Boolean).join(' ') || email,
});

interface Rights {
  /** Whether the person edits more than the words of a language. */
  readonly mayWrite: boolean;
  readonly mayPublish: boolean;
  /** Languages in which the person edits. */
  readonly writes: readonly string[];
}

const rightsOf = async (strapi: Core.Strapi, ability: Ability, documentId: string): Promise<Rights> => {
  const writes: string[] = [];
  const right = { uid: RELEASE, documentId };
  for (const locale of LOCALES)
    if (await mayPersonActOn(strapi, ability, { ...right, action: 'update', locale })) writes.push(locale);
  let mayPublish = false;
  for (const locale of LOCALES)
    mayPublish ||= await mayPersonActOn(strapi, ability, { ...right, action: 'publish', locale });
  const mayWrite = await mayPersonActOn(strapi, ability, { ...right, action: 'update', field: SHARED_FIELD });
  return { mayWrite, mayPublish, writes };
};
