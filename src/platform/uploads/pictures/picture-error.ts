import type { PictureFailure } from './picture-task';

/** A file that cannot be worked on, and why in a word. */
export class PictureError extends Error {
  constructor(
    readonly failure: PictureFailure,
    /** Of a drawing: what it runs or loads. Of a damaged file: the library's words, for the log. */
    readonly detail = '',
  ) {
    super(`${failure} ${detail}`);
    this.name = 'PictureError';
  }
}
