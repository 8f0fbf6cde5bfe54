import type { PageRecord, ReleaseRecord } from '../domain/site-record';
import type { Moving } from './moving';

/** What was public there, has a date that has come, and no embargo. */
export const mayBePublic = (
  { options, now, report }: Moving,
  record: ReleaseRecord | PageRecord,
): boolean => {
  if (!options.isPublishing || record.state !== 'public') return false;
  if (record.kind === 'page') return true;
  const { releasedAt, embargoedUntil } = record;
  const isOld = releasedAt !== null && new Date(releasedAt) <= now;
  const isHeld = embargoedUntil !== undefined && new Date(embargoedUntil) > now;
  if (isOld && !isHeld) return true;
  const title = record.languages[record.source]?.title ?? record.id;
  const text = isHeld
    ? `It is under embargo until ${embargoedUntil}: it is a draft.`
    : releasedAt === null
      ? 'It has no date: it is a draft. Release it by hand.'
      : `Its date, ${releasedAt}, has not come: it is a draft.`;
  report.find({ of: record.id, title, what: 'unclear', text });
  return false;
};
