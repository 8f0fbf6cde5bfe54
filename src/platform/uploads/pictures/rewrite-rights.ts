import { readFile, writeFile } from 'node:fs/promises';
import type { PictureFacts } from '../domain/picture-facts/picture-facts';
import { writeXmp } from '../domain/picture-facts/write-xmp';
import type { PictureForm } from '../domain/picture-form';
import type { RewrittenPicture } from './picture-task';
import { putXmp } from './put-xmp';

/**
 * Writes who made a picture and what is allowed with it into one that is stored, beside it, in the place of what it says of that.
 *
 * @throws Error for a picture that is built in a way which is not known
 */
export const rewriteRights = async (
  path: string,
  { form, facts }: { readonly form: PictureForm; readonly facts: PictureFacts },
): Promise<RewrittenPicture> => {
  const bytes = await readFile(path);
  const rewritten = putXmp(form, bytes, writeXmp(facts));
  if (rewritten.equals(bytes)) return { path, size: bytes.length, isChanged: false };
  const target = `${path}-rewritten`;
  await writeFile(target, rewritten);
  return { path: target, size: rewritten.length, isChanged: true };
};
