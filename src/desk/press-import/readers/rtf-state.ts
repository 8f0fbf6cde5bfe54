import type { Marks } from '../../../shared/rich-text/rich-line';

/** Where the text of a group goes. */
export type Aim = 'text' | 'nowhere' | 'field' | 'list' | 'note' | 'fonts';

/** What holds for the text of a group, and ends with it. */
export interface RtfState {
  readonly aim: Aim;
  readonly marks: Marks;
  readonly encoding: string | null;
  /** Signs that stand for a letter of Unicode in old programs, and are passed over. */
  readonly skipped: number;
  readonly isHidden: boolean;
  readonly url: string | null;
}

/** How a document begins. */
export const FIRST: RtfState = {
  aim: 'text',
  marks: {},
  encoding: null,
  skipped: 1,
  isHidden: false,
  url: null,
};

/** The state with a mark, or without it: `\b` and `\b0`. */
export const withMark = (
  state: RtfState,
  mark: 'bold' | 'italic' | 'underline' | 'strikethrough',
  value: number | null,
): RtfState => {
  const others = Object.entries(state.marks).filter(([name]) => name !== mark);
  return { ...state, marks: { ...Object.fromEntries(others), ...(value === 0 ? {} : { [mark]: true }) } };
};
