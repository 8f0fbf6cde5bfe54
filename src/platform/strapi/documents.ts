import type { Core, UID } from '@strapi/strapi';

/** Which version: of one language, of several, or of all (`*`). */
interface Version {
  readonly locale?: string | readonly string[] | null | undefined;
  readonly status?: 'draft' | 'published' | undefined;
}

interface Selection extends Version {
  /** As callers of Strapi's document service write them. */
  readonly fields?: unknown;
  readonly populate?: unknown;
}

interface Saved extends Selection {
  readonly data: Readonly<Record<string, unknown>>;
}

export interface StoredDocument extends Readonly<Record<string, unknown>> {
  readonly documentId: string;
}

interface Changed {
  readonly documentId: string;
  readonly entries: readonly StoredDocument[];
}

type Of<Params> = Params & { readonly documentId: string };

/** Strapi's document service for one type; every write goes through the newsroom's rules. */
export interface Documents {
  findOne(params: Of<Selection>): Promise<StoredDocument | null>;
  findFirst(params?: Selection): Promise<StoredDocument | null>;
  create(params: Saved): Promise<StoredDocument>;
  update(params: Of<Saved>): Promise<StoredDocument | null>;
  publish(params: Of<Selection>): Promise<Changed>;
  unpublish(params: Of<Version>): Promise<Changed>;
  delete(params: Of<Version>): Promise<Changed>;
}

/** The documents of a type that is known by its name alone: Strapi types those whose name stands in the code. */
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents;

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];

/** Puts a function around every action on a document: the first that is put is the outermost. */
export const wrapDocuments = (
  strapi: Core.Strapi,
  wrap: (context: never, next: () => Promise<unknown>) => Promise<unknown>,
): void => {
  strapi.documents.use(wrap as unknown as Middleware);
};
