import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { groupBy } from '../../shared/collections/group-by';
import { RELEASE } from '../../shared/content-types/uids';
import { findReaders, type Reader } from '../../writing/actor/find-readers';
import {
  momentsOf,
  versionFor,
  type CalendarKind,
  type CalendarVersion,
  type ReleaseMoment,
} from './domain/calendar-entries';

/** A line of the calendar, as far as its reader may be told; times in ISO 8601, UTC. */
export interface CalendarEntry {
  readonly documentId: string;
  readonly kind: CalendarKind;
  readonly at: string;
  /** Whether the embargo ends at that moment as well. */
  readonly endsEmbargo: boolean;
  /** null: nobody wrote one, or the reader's role does not read it */
  readonly title: string | null;
  /** Of the title, and of the form to open. */
  readonly locale: string;
  readonly city: string | null;
  /** Languages that are public, or written, of those that the role reads. */
  readonly locales: readonly string[];
  /** When what it tells was changed last. */
  readonly changedAt: string;
}

interface Asked {
  readonly ability: Ability;
  readonly from: Date;
  /** The first moment that does not belong to it. */
  readonly to: Date;
  /** In which titles are told, where they are written in it. */
  readonly language: string;
}

const FIELDS = [
  'documentId',
  'locale',
  'publishedAt',
  'title',
  'datelineCity',
  'state',
  'releaseAt',
  'embargoedUntil',
  'releasedAt',
  'updatedAt',
] as const;

/** Which field a role must read to be told of such a moment. */
const FIELD_OF: Readonly<Record<CalendarKind, string>> = {
  toApprove: 'releaseAt',
  scheduled: 'releaseAt',
  embargoEnds: 'embargoedUntil',
  released: 'releasedAt',
};

/** What happens between two moments, in its order, of the releases that one person reads: nothing of others. */
export const findCalendar = async (strapi: Core.Strapi, asked: Asked): Promise<CalendarEntry[]> => {
  const between = { $gte: asked.from.toISOString(), $lt: asked.to.toISOString() };
  const waiting = { publishedAt: null, state: { $in: ['draft', 'inReview', 'scheduled'] } };
  const versions = await findRows<CalendarVersion>(strapi, RELEASE, {
    where: {
      $or: [
        { ...waiting, $or: [{ releaseAt: between }, { embargoedUntil: between }] },
        { publishedAt: { $notNull: true }, state: { $in: ['released', 'corrected'] }, releasedAt: between },
      ],
    },
    select: FIELDS,
  });
  const byDocument = groupBy(versions, ({ documentId }) => documentId);
  const readerOf = await findReaders(strapi, asked.ability, RELEASE, [...byDocument.keys()]);
  return [...byDocument]
    .flatMap(([documentId, some]) => tell(some, readerOf(documentId), asked))
    .sort((a, b) => a.at.localeCompare(b.at) || a.documentId.localeCompare(b.documentId));
};

/** The lines of one release for one reader. */
const tell = (
  versions: readonly CalendarVersion[],
  { mayRead }: Reader,
  { from, to, language }: Asked,
): CalendarEntry[] => {
  const read = versions.filter(({ locale }) => mayRead(locale));
  const shown = versionFor(
    read.filter(({ locale, title }) => title !== null && mayRead(locale, 'title')),
    language,
  );
  const any = shown ?? versionFor(read, language);
  if (any === undefined) return [];
  const { documentId, locale, datelineCity } = any;
  const changed = read.map(({ updatedAt }) => new Date(updatedAt).getTime());
  const isTold = ({ kind, at }: ReleaseMoment): boolean =>
    at >= from && at < to && mayRead(null, FIELD_OF[kind]);
  return momentsOf(any)
    .filter(isTold)
    .map(({ kind, at, endsEmbargo }) => ({
      documentId,
      kind,
      at: at.toISOString(),
      endsEmbargo: endsEmbargo && mayRead(null, 'embargoedUntil'),
      title: shown?.title ?? null,
      locale,
      city: mayRead(locale, 'datelineCity') ? datelineCity : null,
      locales: read.map((version) => version.locale),
      changedAt: new Date(Math.max(...changed)).toISOString(),
    }));
};
