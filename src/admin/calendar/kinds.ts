import type { CalendarEntry, CalendarKind } from '../../desk/contract/calendar';
import type { Word } from '../words/use-words';

/** Colours of each kind, by their names in the theme; its words say the same. */
export const KINDS = {
  toApprove: { word: 'newsroom.state.releaseAtToApprove', edge: 'warning500', ground: 'warning100' },
  scheduled: { word: 'newsroom.state.scheduled', edge: 'primary500', ground: 'primary100' },
  embargoEnds: { word: 'newsroom.calendar.embargoEnds', edge: 'danger500', ground: 'danger100' },
  released: { word: 'newsroom.state.released', edge: 'success500', ground: 'success100' },
} as const satisfies Record<CalendarKind, { word: Word; edge: string; ground: string }>;

/** What a line is called. */
export const wordOfKind = ({ kind, endsEmbargo }: CalendarEntry): Word => {
  if (kind === 'scheduled' && endsEmbargo) return 'newsroom.calendar.scheduledAndEmbargo';
  if (kind === 'toApprove' && endsEmbargo) return 'newsroom.calendar.toApproveAndEmbargo';
  return KINDS[kind].word;
};

/** In the order of a release's life. */
export const CALENDAR_KINDS: readonly CalendarKind[] = ['toApprove', 'scheduled', 'embargoEnds', 'released'];
