import type { Home, HomeLine } from '../../desk/contract/home';

/** Something that happens by itself at a time: ISO 8601, UTC. */
export interface Due {
  readonly line: HomeLine;
  readonly kind: 'goesOut' | 'embargoEnds';
  readonly at: string;
}

/** What goes out and which embargoes end, the next first. */
export const dueOf = ({ scheduled, embargoed }: Pick<Home, 'scheduled' | 'embargoed'>): readonly Due[] =>
  [
    ...scheduled.flatMap((line) =>
      line.releaseAt === null ? [] : [{ line, kind: 'goesOut' as const, at: line.releaseAt }],
    ),
    ...embargoed.flatMap((line) =>
      line.embargoedUntil === null ? [] : [{ line, kind: 'embargoEnds' as const, at: line.embargoedUntil }],
    ),
  ].sort((a, b) => a.at.localeCompare(b.at));
