import type {
  OfferedContact,
  OfferedCountry,
  OfferedDonor,
  PastedDraft,
  Reading,
} from '../../../desk/contract/paste';
import { toClock } from '../../logic/office-clock';
import { changeText } from '../../../shared/rich-text/change-text';
import { textOfLine, type RichLine } from '../../../shared/rich-text/rich-line';

/** A line of the text of the draft. */
export interface BodyLine extends RichLine {
  /** Of the original that it was. */
  readonly line: number;
}

interface Choice {
  /** Whether it comes into the draft. */
  readonly isTaken: boolean;
}

/** What somebody makes of a reading, field by field, before it is a draft. */
export interface Sheet {
  readonly locale: PastedDraft['locale'];
  readonly title: string;
  readonly subtitle: string;
  readonly datelineCity: string;
  /** `yyyy-mm-dd`; empty for none */
  readonly date: string;
  /** On the office's clock, `yyyy-mm-ddThh:mm`; empty for none */
  readonly embargoedUntil: string;
  readonly summary: string;
  readonly notesToEditors: string;
  readonly body: readonly BodyLine[];
  readonly quotes: PastedDraft['quotes'];
  readonly contacts: readonly (OfferedContact & Choice)[];
  readonly partnerCountries: readonly (OfferedCountry & Choice)[];
  readonly donors: readonly (OfferedDonor & Choice)[];
  /** Lines that somebody put into a field, by their numbers. */
  readonly put: Readonly<Record<number, Target>>;
}

/** The fields that a line can be put into by hand. */
export const TARGETS = ['title', 'subtitle', 'summary', 'body', 'notesToEditors'] as const;

export type Target = (typeof TARGETS)[number];

/** A reading as it is first shown: what the person may not make new is left out. */
export const sheetOf = ({ locale, lines, release, mayMake, timeZone }: Reading): Sheet => {
  const { fields } = release ?? {};
  const embargo = fields?.embargoedUntil ?? null;
  return {
    locale,
    title: fields?.title ?? '',
    subtitle: '',
    datelineCity: fields?.datelineCity ?? '',
    date: fields?.date ?? '',
    embargoedUntil: embargo === null ? '' : toClock(embargo, timeZone),
    summary: fields?.summary ?? '',
    notesToEditors: fields?.notesToEditors ?? '',
    body: release?.body ?? linesOfText(lines),
    quotes: fields?.quotes ?? [],
    contacts: (release?.contacts ?? []).map((contact) => ({
      ...contact,
      isTaken: contact.documentId !== null || mayMake.contacts,
    })),
    partnerCountries: (release?.partnerCountries ?? []).map((country) => ({
      ...country,
      isTaken: !country.isNew || mayMake.countries,
    })),
    donors: (release?.donors ?? []).map((donor) => ({
      ...donor,
      isTaken: !donor.isNew || mayMake.organisations,
    })),
    put: {},
  };
};

/** All lines but those beside the text, where no release was recognised. */
const linesOfText = (lines: readonly RichLine[]): BodyLine[] =>
  lines.flatMap((line, index) => (line.aside === true ? [] : [{ ...line, line: index }]));

/** Changes the words of a line of the text; its looks stay where the words stay. Without words it goes. */
export const rewriteLine = (sheet: Sheet, number: number, text: string): Sheet => ({
  ...sheet,
  body: sheet.body.map((line) =>
    line.line === number ? { ...line, spans: changeText(line.spans, text) } : line,
  ),
});

/** Takes a line out of the text: it is not placed any more. */
export const dropLine = (sheet: Sheet, number: number): Sheet => {
  const put = Object.fromEntries(Object.entries(sheet.put).filter(([line]) => Number(line) !== number));
  return { ...sheet, put, body: sheet.body.filter(({ line }) => line !== number) };
};

/** Puts a line of the original into a field: behind what stands there, into the text at its place. */
export const putLine = (sheet: Sheet, line: RichLine, number: number, target: Target): Sheet => {
  const put = { ...sheet.put, [number]: target };
  if (target === 'body') {
    const body = [...sheet.body, { ...line, line: number }].toSorted((a, b) => a.line - b.line);
    return { ...sheet, put, body };
  }
  const text = textOfLine(line);
  const between = target === 'notesToEditors' ? '\n\n' : target === 'summary' ? '\n' : ' ';
  const before = target === 'title' ? '' : sheet[target];
  return { ...sheet, put, [target]: before === '' ? text : `${before}${between}${text}` };
};

/** What is sent to make the draft. */
export const draftOf = (sheet: Sheet): PastedDraft => ({
  locale: sheet.locale,
  title: sheet.title,
  subtitle: sheet.subtitle,
  datelineCity: sheet.datelineCity,
  date: sheet.date === '' ? null : sheet.date,
  embargoedUntil: sheet.embargoedUntil === '' ? null : sheet.embargoedUntil,
  summary: sheet.summary,
  notesToEditors: sheet.notesToEditors,
  body: sheet.body.filter((line) => textOfLine(line).trim() !== '').map(toSent),
  quotes: sheet.quotes,
  contacts: sheet.contacts
    .filter(({ isTaken }) => isTaken)
    .map(({ documentId, name, organisation, email, phone, role, location }) => ({
      documentId,
      name,
      organisation,
      email: email === '' ? null : email,
      phone: phone === '' ? null : phone,
      role: role ?? '',
      location: location ?? '',
    })),
  partnerCountries: sheet.partnerCountries
    .filter(({ isTaken }) => isTaken)
    .map(({ isoCode, name }) => ({ isoCode, name })),
  donors: sheet.donors
    .filter(({ isTaken }) => isTaken)
    .map(({ name, isoCode }) => (isoCode === undefined ? { name } : { name, isoCode })),
});

const toSent = ({ kind, spans, level, ordered, depth, tight }: BodyLine): PastedDraft['body'][number] => ({
  kind,
  spans: [...spans],
  ...(level === undefined ? {} : { level }),
  ...(ordered === undefined ? {} : { ordered }),
  ...(depth === undefined ? {} : { depth }),
  ...(tight === undefined ? {} : { tight }),
});
