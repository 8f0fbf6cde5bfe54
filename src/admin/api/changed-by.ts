/** One document of a type. */
export interface DocumentReference {
  readonly uid: string;
  readonly documentId: string;
}

/** The content manager's own names for what it shows of documents; what we show of them has the same. */
export const DOCUMENT_TAGS = ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] as const;

/** Its mark for what shows one document: its saves refresh ours, ours refresh its form. */
export const documentTag = ({ uid, documentId }: DocumentReference) =>
  ({ type: 'Document', id: `${uid}_${documentId}` }) as const;

/** Its mark for the only document of a type. */
export const onlyTag = (uid: string) => ({ type: 'Document', id: uid }) as const;

const listTag = (uid: string) => ({ type: 'Document', id: `${uid}_LIST` }) as const;

/** What changes on the screen when there is a new document of a type. */
export const listedAnew = (uid: string) => [
  listTag(uid),
  'Relations' as const,
  'RecentDocumentList' as const,
  'CountDocuments' as const,
];

/** What changes on the screen when a document was changed. */
export const changedBy = (document: DocumentReference) => [
  documentTag(document),
  ...listedAnew(document.uid),
];
