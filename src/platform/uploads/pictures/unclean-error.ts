/** A file out of which nobody here can take what its camera or its program wrote into it. The message is for the log. */
export class UncleanError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UncleanError';
  }
}
