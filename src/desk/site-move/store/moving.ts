import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../shared/locales/locales';
import type { Planned } from '../domain/plan-paths';
import type { ReportWriter } from '../domain/move-report';
import type { SiteIndex } from '../domain/site-index';
import type { InLanguages } from '../domain/site-record';
import type { MovedItem } from './moved-items';
import type { RecordsFile } from './records-file';

/** What a move is asked to do. */
export interface MoveOptions {
  /** The folder that the paths of files are in. */
  readonly uploads: string | null;
  /** Whether files that are not in it are fetched from their addresses. */
  readonly fetchPictures: boolean;
  /** Whether what was public there is public here at once. */
  readonly isPublishing: boolean;
  /** Only says what would be made. */
  readonly isRehearsal: boolean;
}

/** One run of a move. */
export interface Moving {
  readonly strapi: Core.Strapi;
  readonly options: MoveOptions;
  readonly records: RecordsFile;
  readonly index: SiteIndex;
  /** What was made, before this run and in it, by the id of its record. */
  readonly items: Map<string, MovedItem>;
  /** Where documents are to be. */
  readonly paths: Map<string, InLanguages<Planned>>;
  readonly report: ReportWriter;
  readonly now: Date;
}

/** The languages of a record, that which was written first at the beginning. */
export const languagesOf = <Value>(languages: InLanguages<Value>, source?: Locale): [Locale, Value][] => {
  const all = Object.entries(languages) as [Locale, Value][];
  return all.sort(([a], [b]) => Number(b === source) - Number(a === source));
};
