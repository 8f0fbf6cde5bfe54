/** Where the content manager shows the form of a document, as patterns of the router. */
export const FORM_ADDRESSES = {
  document: '/content-manager/collection-types/:uid/:documentId',
  copy: '/content-manager/collection-types/:uid/clone/:origin',
  only: '/content-manager/single-types/:uid',
} as const;
