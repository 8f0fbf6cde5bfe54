/** The published version of one language of a document, as far as all types have it. */
export interface PublishedRow {
  readonly documentId: string;
  readonly locale: string;
}

/** A document that another one shows. */
export interface Referred {
  readonly documentId: string;
}

export interface NamedRow extends Referred {
  readonly name: string | null;
}

export interface CountryRow extends NamedRow {
  readonly isoCode: string;
}

export interface QuoteRow {
  readonly text: string | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
}

/** What a quote says, and whose words they are. */
export const quoteTexts = ({ text, speaker, role, organisation }: QuoteRow): (string | null)[] => [
  text,
  [speaker, role, organisation].filter(Boolean).join(', '),
];

export const idsOf = (rows: readonly (Referred | null | undefined)[]): string[] =>
  rows.flatMap((row) => row?.documentId ?? []);
