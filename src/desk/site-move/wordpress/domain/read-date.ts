export interface ReadDate {
  /** RFC 3339 with the offset of the site's clock where the export tells it; null without any date. */
  readonly at: string | null;
  /** "2019-05-12" on the site's clock, as it stands in addresses. */
  readonly day: string | null;
  /** What was unclear about it. */
  readonly doubt: string | null;
}

/** minutes; the farthest clocks from UTC */
const FARTHEST = 14 * 60;
const NONE: ReadDate = { at: null, day: null, doubt: null };

/**
 * When a post was published, of its date on the site's clock, the same in UTC, and the date of its feed entry. The offset is nowhere
 * stated and changes within a file: it is what lies between the two.
 *
 * @example readDate({ date: '2019-05-12 10:00:00', dateGmt: '2019-05-12 08:00:00', pubDate: '' }).at // '2019-05-12T10:00:00+02:00'
 */
export const readDate = (item: { date: string; dateGmt: string; pubDate: string }): ReadDate => {
  const local = readMoment(item.date);
  const utc = readMoment(item.dateGmt);
  if (local === null && utc === null) return readPubDate(item.pubDate);
  const day = local?.text.slice(0, 10) ?? null;
  if (utc === null) {
    if (local?.hasZone === true) return { at: local.text, day, doubt: null };
    const doubt = `Its date ${item.date} is of a clock that the export does not name; it is read as UTC.`;
    return { at: `${local?.text ?? ''}Z`, day, doubt };
  }
  const inUtc = utc.hasZone ? utc.text : `${utc.text}Z`;
  if (local === null) return { at: inUtc, day: utc.text.slice(0, 10), doubt: null };
  const minutes = (local.time - utc.time) / 60_000;
  if (Math.abs(minutes) > FARTHEST) {
    const doubt = `Its two dates are far apart (${item.date}, and ${item.dateGmt} in UTC); the second is taken.`;
    return { at: inUtc, day, doubt };
  }
  return {
    at: minutes % 1 === 0 && !local.hasZone ? `${local.text}${offset(minutes)}` : inUtc,
    day,
    doubt: null,
  };
};

interface Moment {
  readonly text: string;
  readonly time: number;
  readonly hasZone: boolean;
}

/** "2019-05-12 10:00:00", with `T` and a zone in files of other tools; years before 1970 are no dates of a press office's site. */
const readMoment = (text: string): Moment | null => {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  if (match === null) return null;
  const [, day = '', clock = '', zone] = match;
  const moment = `${day}T${clock.length === 5 ? `${clock}:00` : clock}`;
  const full = `${moment}${zone?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? ''}`;
  const time = Date.parse(zone === undefined ? `${moment}Z` : full);
  return Number.isNaN(time) || day < '1970' ? null : { text: full, time, hasZone: zone !== undefined };
};

const readPubDate = (text: string): ReadDate => {
  const time = text.includes('-0001') ? Number.NaN : Date.parse(text);
  if (Number.isNaN(time)) return NONE;
  const at = new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  return { at, day: at.slice(0, 10), doubt: null };
};

const offset = (minutes: number): string => {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const length = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(length / 60))}:${pad(length % 60)}`;
};
