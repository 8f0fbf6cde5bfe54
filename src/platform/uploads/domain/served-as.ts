import { kindOfEnding, type FileGroup } from '../../../shared/files/kinds-of-files';

/** What a browser shows in place. */
const SHOWN: readonly FileGroup[] = ['pictures', 'drawings', 'pdf', 'audio', 'video'];

interface Served {
  /** A media type, or a file's ending that Koa knows. */
  readonly type: string;
  /** Whether a browser is to save it, and not to open it. */
  readonly isAttachment: boolean;
}

/**
 * As what an upload is served, by the end of its name: what was sent with it is not trusted. Of what is not taken any more, such as
 * a page or a script that was uploaded years ago, nothing is said, so that no browser takes it for one.
 *
 * @param name - of the upload
 * @example servedAs('sign-in_0a.html') // { type: 'application/octet-stream', isAttachment: true }
 */
export const servedAs = (name: string): Served => {
  const [, ending = ''] = /\.([^.]+)$/.exec(name) ?? [];
  const kind = kindOfEnding(ending);
  return {
    type: kind?.type ?? 'application/octet-stream',
    isAttachment: kind === undefined || !SHOWN.includes(kind.group),
  };
};
