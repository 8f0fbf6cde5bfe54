/** What a note of the desk says, without its language: the panel says it in that of the one who reads. */
export type DeskNote =
  | { readonly kind: 'sentBack'; readonly by: string; readonly reason: string }
  | { readonly kind: 'suspended'; readonly reason: string }
  | { readonly kind: 'failed'; readonly cause: string };

/** The sentence that is stored, in English: tools and mails read it too. */
export const writeDeskNote = (note: DeskNote): string => {
  switch (note.kind) {
    case 'sentBack':
      return `Sent back by ${note.by}${note.reason === '' ? '.' : `: ${note.reason}`}`;
    case 'suspended':
      return `The schedule is suspended: ${note.reason}. A publisher approves it again.`;
    case 'failed':
      return `Not released at its time; the newsroom keeps trying. ${note.cause}`;
  }
};

const SENT_BACK = /^Sent back by (.+?)(?:: ([^]*)|\.)$/;
const SUSPENDED = /^The schedule is suspended: ([^]*)\. A publisher approves it again\.$/;
const FAILED = /^Not released at its time; the newsroom keeps trying\. ([^]*)$/;

/**
 * Reads a stored sentence back, those of former versions too.
 *
 * @returns null for what is none of the newsroom's own sentences
 * @example readDeskNote('Sent back by Ama: Too long') // { kind: 'sentBack', by: 'Ama', reason: 'Too long' }
 */
export const readDeskNote = (sentence: string): DeskNote | null => {
  const [isSentBack, by = '', why = ''] = SENT_BACK.exec(sentence) ?? [];
  if (isSentBack !== undefined) return { kind: 'sentBack', by, reason: why };
  const [isSuspended, reason = ''] = SUSPENDED.exec(sentence) ?? [];
  if (isSuspended !== undefined) return { kind: 'suspended', reason };
  const [hasFailed, cause = ''] = FAILED.exec(sentence) ?? [];
  return hasFailed === undefined ? null : { kind: 'failed', cause };
};
