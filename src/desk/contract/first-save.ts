/** The header by which a form of the panel says its name with its first save: 8 to 60 letters, digits and hyphens. */
export const FIRST_SAVE = 'x-newsroom-form';

/** What a first save is answered that was stored before. */
export interface Made {
  readonly documentId: string;
  /** The mark of its newest version; ISO 8601, UTC. */
  readonly updatedAt: string;
  /** The document was there: what was sent now is not stored. */
  readonly isKnown: true;
}
