/** Somebody else's window, or another one of one's own, with the same form open. */
export interface OpenForm {
  readonly name: string;
  /** Whether it is a window of the one who asks. */
  readonly isYours: boolean;
  /** Whether something in it is typed and not saved. */
  readonly isUnsaved: boolean;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** What a window hears when it says that a form is open in it. */
export interface Presence {
  readonly others: readonly OpenForm[];
  /** IANA name of the office's zone. */
  readonly timeZone: string;
}
