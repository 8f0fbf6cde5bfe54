import type { ReleaseState } from './release-state';

/** Who approved a scheduled release, and the languages that were ready then: these must go out. */
export interface Approval {
  readonly by: string;
  readonly locales: readonly string[];
}

/** What the state machine keeps of a release, the same in every row of the document; only it writes these. */
export interface ReleaseRecord {
  readonly state: ReleaseState;
  readonly releaseAt: string | null;
  readonly releaseTimeZone: string | null;
  readonly deskNote: string | null;
  readonly approval: Approval | null;
}

export const NEW_RECORD: ReleaseRecord = {
  state: 'draft',
  releaseAt: null,
  releaseTimeZone: null,
  deskNote: null,
  approval: null,
};

export const RECORD_FIELDS = Object.keys(NEW_RECORD) as (keyof ReleaseRecord)[];
