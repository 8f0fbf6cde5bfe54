/** A file as the server answers an upload. */
export interface UploadedFile {
  readonly id: number;
  readonly mime: string;
}

/**
 * The files that were stored, of what the server tells while it fetches them from addresses (server-sent events, HTML, section 9.2).
 *
 * @param stream - all that it told
 * @example filesInStream('event: file:complete\ndata: {"file":{"id":7,"mime":"image/png"}}\n\n') // [{ id: 7, … }]
 */
export const filesInStream = (stream: string): UploadedFile[] =>
  stream.split('\n\n').flatMap((event) => {
    const data = /^event: file:complete\ndata: (.+)$/.exec(event)?.[1];
    return data === undefined ? [] : [(JSON.parse(data) as { file: UploadedFile }).file];
  });
