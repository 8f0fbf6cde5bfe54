import type { OldState } from '../../domain/site-record';

export interface ReadState {
  readonly state: OldState;
  /** Why it is not public, when an editor would ask; null for plain drafts. */
  readonly reason: string | null;
}

const REASONS: Readonly<Record<string, string | null>> = {
  draft: null,
  pending: 'It was waiting for review: it comes as a draft.',
  private: 'It was private: it comes as a draft.',
  future: 'It was scheduled and not yet public: it comes as a draft.',
  '': 'The export does not say whether it was public: it comes as a draft.',
};

/**
 * Whether everybody could read a post. What is not `publish` without a password is a draft, whatever a plugin calls it.
 *
 * @returns null for what the move leaves out: trash, and drafts that nobody saved
 */
export const readState = (status: string, isProtected: boolean): ReadState | null => {
  if (status === 'trash' || status === 'auto-draft') return null;
  if (isProtected) return { state: 'draft', reason: 'It was protected by a password: it comes as a draft.' };
  if (status === 'publish') return { state: 'public', reason: null };
  const reason = REASONS[status];
  return {
    state: 'draft',
    reason:
      reason === undefined ? `Its state was “${status}”, which is not public: it comes as a draft.` : reason,
  };
};
