import { sentence } from '../../shared/validation/sentence';

const SAID = sentence('Others are writing the same documents just now. Nothing was changed: try again.');

/** What a write waited for was busy every time: nothing was written, and it may be asked for again. */
export class BusyError extends Error {
  readonly status = 503;
  readonly details = { sentence: SAID };

  constructor(cause: unknown) {
    super(SAID.text, { cause });
    this.name = 'ServiceUnavailableError';
  }
}
