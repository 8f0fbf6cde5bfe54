/**
 * What of a document the public reads, field by field: an answer has these and nothing else, whatever is added to a content
 * type later.
 */
export interface Shape {
  /** Of a content type, a component or `plugin::upload.file`. */
  readonly uid: string;
  /** Attributes with a value of their own, under the name of the content model. */
  readonly fields: readonly string[];
  /** Relations, files and components; a list of shapes for a zone of different components. */
  readonly parts?: Readonly<Record<string, Shape | readonly Shape[]>>;
  /** JSON that is no attribute: SQL, given the alias of the row. */
  readonly computed?: Readonly<Record<string, (row: string) => string>>;
}

/** Which versions a shape shows: what is published, or for a preview the drafts. */
export type VersionStatus = 'published' | 'draft';
