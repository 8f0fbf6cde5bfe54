import { sentence } from '../../shared/validation/sentence';
import type { Trouble } from './trouble';

const AWAY = sentence('The database does not answer just now. Nothing was changed: try again.');
const FULL = sentence(
  'The database has no room on its disk. Nothing was changed: tell those who run the newsroom.',
);
const UNKNOWN = sentence(
  'The database went away while this was saved, so it is not known whether it is. Reload before you try again.',
);

/** The database did not do what was asked, through no fault of who asked. */
export class UnavailableError extends Error {
  readonly status = 503;
  readonly details: { readonly sentence: typeof AWAY };

  constructor(trouble: Trouble | 'unknown', cause?: unknown) {
    const said = { away: AWAY, busy: AWAY, full: FULL, unknown: UNKNOWN }[trouble];
    super(said.text, { cause });
    this.name = 'ServiceUnavailableError';
    this.details = { sentence: said };
  }
}
