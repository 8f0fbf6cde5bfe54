/** One job a release: scheduling it again moves the job. */
export const releaseJobKey = (documentId: string): string => `release:${documentId}`;
