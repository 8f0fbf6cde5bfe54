import { workValue } from '../../platform/context/work-value';
import type { Core } from '@strapi/strapi';
import { PROGRAM } from './domain/name-actor';
import type { Right } from '../../shared/press-release/right';

/** Who does something: a person in the panel, an API token, or the newsroom itself (a job, an import, the seed). */
export interface Actor {
  readonly kind: 'staff' | 'token' | 'newsroom';
  readonly id: string | null;
  readonly name: string;
  /** With some release: whether with a given one, `holdsOn` and `mayActOn` say. */
  holds(right: Right): boolean;
}

interface Ability {
  can(action: string, subject: string, field?: string): boolean;
}

interface RequestState {
  readonly user?: { id: number; firstname?: string | null; lastname?: string | null; email: string };
  readonly userAbility?: Ability;
  readonly auth?: {
    readonly strategy: { readonly name: string };
    readonly credentials?: {
      readonly id: number;
      readonly name: string;
      readonly type: string;
      readonly permissions?: readonly string[];
    } | null;
  };
}

const RELEASE = 'api::press-release.press-release';
const EDIT = 'plugin::content-manager.explorer.update';
/** Whoever may edit this one edits more than the words of a language. */
export const SHARED_FIELD = 'contacts';

const NEWSROOM: Actor = { kind: 'newsroom', id: null, name: PROGRAM, holds: () => true };

const asNewsroom = workValue<true>();

/** Does work on behalf of the newsroom itself, whoever's request led to it. */
export const actAsNewsroom = <Result>(work: () => Promise<Result>): Promise<Result> =>
  asNewsroom.run(true, work);

/** Who is behind what is being done now. Outside of a request that is the newsroom itself. */
export const currentActor = (strapi: Core.Strapi): Actor => {
  const request = strapi.requestContext.get();
  if (asNewsroom.getStore() === true || request === undefined) return NEWSROOM;
  const { user, userAbility, auth } = request.state as RequestState;
  if (auth?.strategy.name === 'content-api-token' && auth.credentials) return tokenActor(auth.credentials);
  if (user !== undefined && userAbility !== undefined) return staffActor(user, userAbility);
  return { kind: 'token', id: null, name: 'Anonymous', holds: () => false };
};

const staffActor = (user: NonNullable<RequestState['user']>, ability: Ability): Actor => ({
  kind: 'staff',
  id: String(user.id),
  name: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email,
  holds: (right) => {
    if (right === 'publish') return ability.can('plugin::content-manager.explorer.publish', RELEASE);
    if (right === 'write') return ability.can(EDIT, RELEASE, SHARED_FIELD);
    return right === 'translate' && ability.can(EDIT, RELEASE);
  },
});

type Credentials = NonNullable<NonNullable<RequestState['auth']>['credentials']>;

/** What a token may do is chosen in the panel: to update releases is to write, and `publish` has a box of its own. */
const tokenActor = ({ id, name, type, permissions = [] }: Credentials): Actor => ({
  kind: 'token',
  id: String(id),
  name: `API token ${name}`,
  holds: (right) => {
    if (right === 'newsroom') return false;
    const action = `${RELEASE}.${right === 'publish' ? 'publish' : 'update'}`;
    return type === 'full-access' || permissions.includes(action);
  },
});
