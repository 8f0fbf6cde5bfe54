import type { Core } from '@strapi/strapi';
import type { ReleaseFacts } from '../../domain/publishing/check-transition';
import type { ReleaseState } from '../../domain/publishing/release-state';
import type { RequestOf } from '../../domain/publishing/transition-request';
import type { TransitionName } from '../../domain/publishing/transitions';
import type { PublicChange } from '../public-change';
import type { ReleaseRecord } from '../release-record';

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
