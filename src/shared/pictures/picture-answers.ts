export const CONSENTS = ['given', 'notNeeded', 'refused', 'withdrawn'] as const;
export const RISKS = ['ordinary', 'raised'] as const;

/** What staff answered of a picture. Nobody but staff reads any of it. */
export interface PictureAnswers {
  /** Whether somebody can be recognised; null: not asked yet. */
  readonly people: boolean | null;
  /** Whether they agreed to be shown; null: not asked yet. */
  readonly consent: (typeof CONSENTS)[number] | null;
  readonly consentHow: string | null;
  /** For what it may be used. */
  readonly consentFor: string | null;
  /** The last day, such as `2027-01-31`. */
  readonly consentUntil: string | null;
  /** Who has the paper. */
  readonly consentKeeper: string | null;
  /** Whether being recognised may do them harm; null: not asked yet. */
  readonly risk: (typeof RISKS)[number] | null;
  /** The last day. */
  readonly rightsUntil: string | null;
  /** Whether the office may not use it any more. */
  readonly rightsWithdrawn: boolean;
  /** What it was taken at: pictures of one event are a collection. */
  readonly event: string | null;
}

/** Of a file that nobody was asked about. It closes nothing. */
export const NOT_ASKED: PictureAnswers = {
  people: null,
  consent: null,
  consentHow: null,
  consentFor: null,
  consentUntil: null,
  consentKeeper: null,
  risk: null,
  rightsUntil: null,
  rightsWithdrawn: false,
  event: null,
};

/** Whether somebody still has to say something of a picture: people, and if there are some, whether they agreed. */
export const isAsked = ({ people, consent }: PictureAnswers): boolean =>
  people === false || (people === true && consent !== null);
