interface Sent {
  readonly method: string;
  readonly url: string;
}

/** Whether a request brings new files, from the library or from a field; one that names a file replaces it, or changes its words. */
export const bringsFiles = ({ method, url }: Sent): boolean =>
  method.toUpperCase() === 'POST' && /\/upload(?:\/files)?$/.test(url);

/** Whether a request has the newsroom fetch files from addresses. */
export const fetchesFiles = ({ method, url }: Sent): boolean =>
  method.toUpperCase() === 'POST' && url.endsWith('/upload/actions/upload-from-urls');
