const WHERE =
  'Give the account that runs the newsroom the right to write there, or name other folders: DATELINE_DATA for the database, PUBLIC_DIR for uploads.';

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: `this account may not. ${WHERE}`,
  EPERM: `this account may not. ${WHERE}`,
  EROFS: `it is on a file system that can only be read. ${WHERE} The project's folder itself needs to be written to only for .env and for builds: run npm run build before, and set the secrets in the environment.`,
  ENOSPC: 'there is no space left. Make room, and start again.',
  EDQUOT: 'the account has used up its space. Make room, and start again.',
  EMFILE: 'too many files are open. Raise the limit (ulimit -n).',
  ENOTDIR: 'a part of it is a file, not a folder. Move the file away, or name another folder.',
  EEXIST: 'there is a file of that name, not a folder. Move it away, or name another folder.',
};

/** What a file system says that the person at the terminal can mend. */
export const isMendable = ({ code = '' }: { readonly code?: string | undefined }): boolean => code in ADVICE;

/**
 * One line on why a file or folder cannot be used, and the way out.
 *
 * @param error - of Node's file system
 */
export const describeFileError = ({
  code = '',
  path,
  message,
}: {
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly message: string;
}): string => {
  const advice = ADVICE[code];
  if (advice === undefined) return message;
  return path === undefined ? `The newsroom cannot write: ${advice}` : `${path} cannot be written: ${advice}`;
};
