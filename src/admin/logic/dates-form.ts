import type { Desk } from '../../desk/contract/panel';
import { problemAt, type Problem } from '../../shared/validation/problem';
import { toClock } from './office-clock';

export type DateName = Desk['dates'][number];

/** The dates of a release as somebody types them, on the office's clock, as `2026-12-01T10:00`; empty for none. */
export type DatesForm = Readonly<Record<DateName, string>>;

export const toDatesForm = ({
  embargoedUntil,
  releasedAt,
  timeZone,
}: Pick<Desk, DateName | 'timeZone'>): DatesForm => ({
  embargoedUntil: embargoedUntil === null ? '' : toClock(embargoedUntil, timeZone),
  releasedAt: releasedAt === null ? '' : toClock(releasedAt, timeZone),
});

interface ReadDates {
  /** What is saved: the dates that were changed, in UTC. */
  readonly data: Readonly<Partial<Record<DateName, string | null>>>;
  readonly problems: readonly Problem[];
}

/** A date that nobody touched is not sent: on the clock it has lost its seconds. */
export const readDates = async (form: DatesForm, loaded: DatesForm, timeZone: string): Promise<ReadDates> => {
  const { readTime } = await import('../../shared/time/office-time');
  const data: Partial<Record<DateName, string | null>> = {};
  const problems: Problem[] = [];
  for (const name of ['embargoedUntil', 'releasedAt'] as const) {
    const text = form[name];
    if (text === loaded[name]) continue;
    const read = text === '' ? null : readTime(text, timeZone);
    if (read !== null && 'problem' in read)
      problems.push(problemAt(name, read.problem.text, read.problem.values));
    else data[name] = read === null ? null : read.instant.toISOString();
  }
  return { data, problems };
};

/** The language through which what all languages share is saved: the source, or any that is written. */
export const sharedLanguage = ({ languages }: Pick<Desk, 'languages'>): string | undefined =>
  (
    languages.find(({ translation }) => translation === 'source') ??
    languages.find(({ translation }) => translation !== 'missing')
  )?.locale;
