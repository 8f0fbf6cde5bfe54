/** A PDF that cannot be written anew: it is encrypted or signed, or holds other files. The message is for the log. */
export class LockedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LockedError';
  }
}
