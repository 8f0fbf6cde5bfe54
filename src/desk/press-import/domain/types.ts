import type { Locale } from '../../../shared/locales/locales';

/** A language the newsroom publishes in (design.md, "Locale"). */
export type ImportLocale = Locale;

/** Words somebody said. `role` and `organisation` are '' where the text gives none. */
export interface ImportedQuote {
  /** the words without their quotation marks; paragraphs parted by a blank line */
  text: string;
  /** full name, without courtesy titles (Mr, Mme, Sra., السيدة); "Dr" and "Prof." stay */
  speaker: string;
  role: string;
  organisation: string;
}

/** A person or desk for the press. `name` is '' where only an address is given. */
export interface ImportedContact {
  name: string;
  organisation: string;
  email: string | null;
  /** E.164, as "+442079460018"; null when the number as written has no country code or is not valid */
  phone: string | null;
  role?: string;
  /** where the contact is, as written: "Geneva" */
  location?: string;
}

/** A country of ISO 3166-1, by its alpha-2 code and its common name in the locale of the import. */
export interface ImportedCountry {
  isoCode: string;
  name: string;
}

/** Who is thanked for funding. `isoCode` only for a country, or a body of its government. */
export interface ImportedDonor {
  name: string;
  isoCode?: string;
  /** how the money came, as written: "through its support of the Example Office" */
  note?: string;
}

export interface ImportedRelease {
  title: string;
  datelineCity: string | null;
  /** yyyy-mm-dd; null when the text has no full date for the release */
  date: string | null;
  /** RFC 3339 in UTC: until when the text says that nothing of it may be shown; null when it says nothing that can be read */
  embargoedUntil: string | null;
  /** the whole text after the dateline; paragraphs parted by "\n\n" */
  body: string;
  quotes: ImportedQuote[];
  contacts: ImportedContact[];
  partnerCountries: ImportedCountry[];
  donors: ImportedDonor[];
  /** subtitle and highlights, one a line */
  summary?: string;
  /** notes and "About …" paragraphs, parted by "\n\n" */
  notesToEditors?: string;
}

/** A standing page. `path` is the page's own, as "/who-we-are". */
export interface ImportedPage {
  title: string;
  path: string;
  text: string;
}

export interface ImportedMenuEntry {
  title: string;
  children: ImportedMenuEntry[];
}

/** What one text gives. Every line of it is in a field here, or in `notPlaced`. */
export interface ParsedPressPage {
  release: ImportedRelease | null;
  pages: ImportedPage[];
  menu: ImportedMenuEntry[];
  /** lines, and parts of contact lines and datelines, in the order of the text; separators and labels included */
  notPlaced: string[];
}

/** A document the import made, or found already there. */
export interface ImportedDocument {
  /** the content type's singular name: "press-release", "page", "contact" … */
  type: string;
  title: string;
  documentId?: string;
}

/** One file's report, as `--json` prints it. */
export interface ImportReport extends ParsedPressPage {
  made: ImportedDocument[];
  matched: ImportedDocument[];
}
