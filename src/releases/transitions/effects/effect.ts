import type { Core } from '@strapi/strapi';
import type { ReleaseFacts } from '../domain/check-transition';
import type { ReleaseState } from '../../../shared/press-release/release-state';
import type { RequestOf } from '../domain/transition-request';
import type { TransitionName } from '../../../shared/press-release/transition-words';
import type { PublicChange } from '../../../shared/public-change/public-change';
import type { ReleaseRecord } from '../../../shared/press-release/release-record';

export interface EffectContext<Name extends TransitionName> {
  readonly strapi: Core.Strapi;
  readonly documentId: string;
  readonly request: RequestOf<Name>;
  readonly record: ReleaseRecord;
  readonly facts: ReleaseFacts;
  readonly now: Date;
}

export interface Outcome {
  /** Where it leads, when the table leaves a choice. */
  readonly state?: ReleaseState;
  readonly record?: Partial<ReleaseRecord>;
  readonly locale?: string;
  /** What the public sees of it. */
  readonly publicChange?: Pick<PublicChange, 'kind' | 'locales' | 'notes'>;
  /** What the history says about why. */
  readonly reason?: string | undefined;
}

/** What follows of a transition, in its transaction. */
export type Effect<Name extends TransitionName> = (context: EffectContext<Name>) => Promise<Outcome>;
