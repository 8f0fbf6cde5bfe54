import type { Operation } from '../../shared/openapi/model';
import type { KeptAnswers } from '../answer-cache/domain/kept-answers';
import type { RateName } from '../rates/domain/rates';
import type { RouteQuery } from './route-query';

/**
 * Who may ask:
 *
 * - `public`: everybody
 * - `link`: everybody who has a signed link; it tells of what is not public
 * - `token`: an API token that may do this, or may do everything
 * - `scope`: an API token of which somebody ticked the very box (the policy `explicit-scope`)
 * - `operators`: everybody, or who sends OPERATIONS_TOKEN where that is set
 * - `staff`: people who signed in to the panel
 */
export type Access = 'public' | 'link' | 'token' | 'scope' | 'operators' | 'staff';

/** What the description says of a route besides what follows from it. */
export interface RouteWords extends Pick<Operation, 'summary' | 'description' | 'tags' | 'responses'> {
  /** Of each part of the path that is a parameter. */
  readonly at?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * A route of the newsroom's own: all that others must know of it. Its description, its kept answers, its name in the
 * metrics, its refusals of parameters and its probes follow from this.
 */
export interface Route<Query = unknown> {
  /** Of its operation in the description; no other route has it. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** As the router has it, such as `/api/press-releases/:documentId/press-kit`. */
  readonly path: string;
  readonly access: Access;
  readonly query: RouteQuery<Query>;
  /** Null: its answers are never kept. */
  readonly kept: KeptAnswers | null;
  /** What its requests count towards, those that a kept answer serves aside; without it they are not counted. */
  readonly rate?: RateName;
  /** Null: it is for people or for the panel, and not described. */
  readonly words: RouteWords | null;
}
