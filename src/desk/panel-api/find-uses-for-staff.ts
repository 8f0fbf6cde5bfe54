import type { Core } from '@strapi/strapi';
import { groupBy } from '../../shared/collections/group-by';
import type { Ability } from '../../platform/strapi/koa';
import { findUses, type Use } from '../../reading/relations/find-uses';
import { findReaders } from '../../writing/actor/find-readers';

/** A document that refers to another one. */
export interface ReferringDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly label: string | null;
  /** Whether the public sees it there, or would. */
  readonly isPublic: boolean;
}

export interface DocumentUses {
  readonly documentId: string;
  readonly uses: readonly ReferringDocument[];
  /** How many more there are that the person may not read. */
  readonly others: number;
}

/** The fields that documents are known by. */
const LABELS = ['title', 'name'];

/** What refers to documents, as far as a person may know of it. */
export const findUsesForStaff = async (
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  documentIds: readonly string[],
): Promise<DocumentUses[]> => {
  const found: DocumentUses[] = [];
  for (const documentId of documentIds) {
    const documents = [...groupBy(await findUses(strapi, uid, documentId), keyOf).values()].map(toDocument);
    const readable = await findReadableKeys(strapi, ability, documents);
    const uses = documents.filter((document) => document.isPublic || readable.has(keyOf(document)));
    found.push({ documentId, uses, others: documents.length - uses.length });
  }
  return found;
};

const keyOf = ({ uid, documentId }: { readonly uid: string; readonly documentId: string }): string =>
  `${uid} ${documentId}`;

const toDocument = (versions: readonly Use[]): ReferringDocument => {
  // what is public may be told to everybody: its own words, where it is
  const shown = versions.find(({ isPublic }) => isPublic) ?? versions[0];
  return {
    uid: shown?.uid ?? '',
    documentId: shown?.documentId ?? '',
    label: shown?.label ?? null,
    isPublic: shown?.isPublic ?? false,
  };
};

const findReadableKeys = async (
  strapi: Core.Strapi,
  ability: Ability,
  documents: readonly ReferringDocument[],
): Promise<Set<string>> => {
  const keys = new Set<string>();
  for (const [uid, ofType] of groupBy(documents, (document) => document.uid)) {
    const ids = ofType.map(({ documentId }) => documentId);
    const readerOf = await findReaders(strapi, ability, uid, ids);
    for (const documentId of ids)
      if (LABELS.some((field) => readerOf(documentId).mayRead(null, field)))
        keys.add(keyOf({ uid, documentId }));
  }
  return keys;
};
