import type { Appearance, ContactAsShown } from '../../../desk/contract/appearance';
import type { TextCorrection, TextQuote } from '../../../shared/release-text/compose-text';
import { partIn, partsIn, relationChanges, textIn, textOrNull, timeIn, type FormValues } from './read-values';
import { showPicture, type ShownPicture } from './shown-picture';

/** A press release as its form holds it, for those who read it. */
export interface ShownRelease {
  readonly title: string;
  readonly subtitle: string | null;
  readonly city: string | null;
  readonly summary: string;
  readonly body: unknown;
  readonly quotes: readonly TextQuote[];
  readonly corrections: readonly TextCorrection[];
  readonly contacts: readonly ContactAsShown[];
  readonly notesToEditors: string | null;
  readonly picture: ShownPicture | null;
  /** Names of files. */
  readonly attachments: readonly string[];
  /** When it was or will be released, as far as anybody knows. */
  readonly day: Date | null;
}

/** What its readers will read of a release, with what nobody saved yet. */
export const showRelease = (
  values: FormValues,
  { contacts, others }: Pick<Appearance, 'contacts' | 'others'>,
): ShownRelease => {
  const { added, removed } = relationChanges(values, 'contacts');
  const chosen = [
    ...contacts.filter(({ documentId }) => !removed.includes(documentId) && !added.includes(documentId)),
    ...others.filter(({ documentId }) => added.includes(documentId)),
  ];
  return {
    title: textIn(values, 'title'),
    subtitle: textOrNull(values, 'subtitle'),
    city: textOrNull(values, 'datelineCity'),
    summary: textIn(values, 'summary'),
    body: values.body,
    quotes: partsIn(values, 'quotes')
      .filter((quote) => textIn(quote, 'text').trim() !== '')
      .map((quote) => ({
        text: textIn(quote, 'text'),
        speaker: textIn(quote, 'speaker'),
        role: textOrNull(quote, 'role'),
        organisation: textOrNull(quote, 'organisation'),
      })),
    corrections: partsIn(values, 'corrections').flatMap((correction) => {
      const at = timeIn(correction, 'date');
      return at === null ? [] : [{ at, note: textIn(correction, 'note') }];
    }),
    contacts: chosen,
    notesToEditors: textOrNull(values, 'notesToEditors'),
    picture: showPicture(partIn(values, 'image'), values),
    attachments: partsIn(values, 'attachments').map((file) => textIn(file, 'name')),
    day: timeIn(values, 'releasedAt') ?? timeIn(values, 'releaseAt'),
  };
};
