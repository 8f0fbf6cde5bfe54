/** A document out of which the names of those who worked on it cannot be taken. The message is for the log. */
export class OfficeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OfficeError';
  }
}
