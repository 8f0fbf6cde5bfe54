/** What the panel calls a field: its label, and a sentence below it unless the label says all. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** What the panel calls things in one language. */
export interface PanelWords {
  /** By the uid of a type or a component: its name (of a type as the menu has it, in the plural), and its fields. */
  readonly forms: Readonly<Record<string, FormWords>>;
  /** The fields that every type has. */
  readonly everyForm: Readonly<Record<string, string>>;
  /** Of components, where a section is chosen. */
  readonly categories: Readonly<Record<string, string>>;
  /** Of enumerations, whichever field has them. */
  readonly values: Readonly<Record<string, string>>;
}

interface FormWords {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** The words of a field of a type or a component; undefined for what no language names. */
export const wordsOfField = (words: PanelWords, uid: string, field: string): FieldWords | undefined =>
  words.forms[uid]?.fields[field];
