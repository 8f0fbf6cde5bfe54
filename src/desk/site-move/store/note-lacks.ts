import type { ReportWriter } from '../domain/move-report';
import type { PageRecord, ReleaseRecord } from '../domain/site-record';

/** What releases of the newsroom have and an old one has not: it goes public all the same, and is asked for at its next change. */
export const noteLacks = (report: ReportWriter, record: ReleaseRecord | PageRecord): void => {
  if (record.kind !== 'release' || record.own !== undefined) return;
  const texts = Object.values(record.languages);
  if (texts.some(({ summary }) => (summary ?? '').trim() === '')) report.lack('summary');
  if (texts.some(({ datelineCity }) => datelineCity === undefined)) report.lack('datelineCity');
  if (record.contacts.length === 0) report.lack('contacts');
};
