/**
 * What of a document is read, field by field: an answer has these and nothing else, whatever is added to a content type
 * later.
 */
export interface Shape {
  /** Of a content type, a component or `plugin::upload.file`. */
  readonly uid: string;
  /** Attributes with a value of their own, under the name of the content model, or as `[name, attribute]` under another. */
  readonly fields: readonly (string | readonly [name: string, attribute: string])[];
  /** Relations, files and components; a list of shapes for a zone of different components. */
  readonly parts?: Readonly<Record<string, Shape | readonly Shape[]>>;
  /**
   * JSON that is no attribute: SQL, given the alias of the row, and SQL of the language of the document that it belongs to (null where
   * none has one).
   */
  readonly computed?: Readonly<Record<string, (row: string, locale: string) => string>>;
  /** SQL of which of those that are linked are left out, given the alias of the row: none, when it is left out. */
  readonly without?: (row: string) => string;
}
