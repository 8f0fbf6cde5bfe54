import type { DeskDocument } from '../../releases/overview/desk-document';
import type { LastSteps } from '../../releases/overview/find-last-steps';
import type { Reader } from '../../writing/actor/find-readers';
import type { HomeLine } from '../contract/home';

type Titles = Readonly<Record<string, string | null>>;

/** The titles of the languages that a person reads; that of a title which it may not read is null. */
export const limitTitles = ({ mayRead }: Reader, titles: Titles): Titles =>
  Object.fromEntries(
    Object.entries(titles).flatMap(([locale, title]) =>
      mayRead(locale) ? [[locale, mayRead(locale, 'title') ? title : null]] : [],
    ),
  );

interface Known {
  readonly readerOf: (documentId: string) => Reader;
  readonly stepsOf: (documentId: string) => LastSteps;
  readonly timeZone: string;
}

/** Releases as one person may be told of them; `step` says which of the last steps the line tells of. */
export const limitLines = <Document extends DeskDocument>(
  documents: readonly Document[],
  step: keyof LastSteps,
  { readerOf, stepsOf, timeZone }: Known,
): { readonly line: HomeLine; readonly document: Document }[] =>
  documents.flatMap((document) => {
    const reader = readerOf(document.documentId);
    if (!reader.mayRead(null)) return [];
    const titles = limitTitles(reader, document.titles);
    const told = <Value>(field: string, value: Value): Value | null =>
      reader.mayRead(null, field) ? value : null;
    const last = Object.keys(titles).length > 0 ? stepsOf(document.documentId) : null;
    const done = last === null ? null : (last[step] ?? last.version);
    const line = {
      documentId: document.documentId,
      titles,
      state: document.state,
      note: told('deskNote', document.note),
      releaseAt: told('releaseAt', document.releaseAt),
      embargoedUntil: told('embargoedUntil', document.embargoedUntil),
      timeZone,
      who: done?.who ?? null,
      isAutomatic: done?.isAutomatic ?? false,
      at: done?.at ?? null,
    };
    return [{ line, document }];
  });
