import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { uploadService } from '../../platform/strapi/upload-plugin';
import { CLEANED_SINCE, CLEANING } from '../../platform/uploads/domain/cleaning';
import type { PictureForm } from '../../platform/uploads/domain/picture-form';
import { measure } from '../../platform/uploads/measure-uploads';
import { askPictures } from '../../platform/uploads/pictures/picture-process';
import { uploadStore } from '../../platform/uploads/upload-store';
import { withWorkFolder } from '../../platform/uploads/work-folder';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { kindOfEnding } from '../../shared/files/kinds-of-files';
import { formOf } from './admit-files';

export interface OldFile {
  readonly id: number;
  readonly name: string;
  readonly ext: string | null;
  readonly url: string;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly cleaned: number | null;
}

/**
 * Puts a file that was stored by other rules through those of today, when there is anything to take out: as if the newsroom itself
 * replaced it, so that histories, approvals and partners know of it. Its words stay. One that is not there is left alone.
 *
 * @throws ValidationError for one that would not be taken today, StoreError when the bucket does not answer
 */
export const cleanFile = async (strapi: Core.Strapi, file: OldFile): Promise<void> =>
  withWorkFolder(async (folder) => {
    const kind = kindOfEnding(file.ext ?? '');
    const form = kind ? formOf(kind) : null;
    if (form === null || (file.cleaned ?? 0) >= (CLEANED_SINCE[form] ?? 1))
      return noteCleaned(strapi, file.id);
    const urls = [file.url, ...Object.values(file.formats ?? {}).map(({ url }) => url)];
    const paths: string[] = [];
    for (const [index, url] of urls.entries()) {
      const path = await fetchStored(strapi, url, join(folder, String(index)));
      if (path !== null) paths.push(path);
      else if (index === 0) return;
    }
    const [filepath = ''] = paths;
    if (!(await hasSomething(form, paths))) return noteCleaned(strapi, file.id);
    const { name, alternativeText, caption } = file;
    await uploadService(strapi).replace(file.id, {
      data: { fileInfo: { name, alternativeText, caption } },
      file: {
        filepath,
        originalFilename: `file${file.ext ?? ''}`,
        size: (await stat(filepath)).size,
        wordsStay: true,
      },
    });
  });

const fetchStored = async (strapi: Core.Strapi, url: string, path: string): Promise<string | null> => {
  const stored = await (await uploadStore(strapi)).open(nameInAddress(url));
  if (stored === null) return null;
  await pipeline(stored.stream, createWriteStream(path));
  return path;
};

/** A picture is decoded anew only for a reason: each time costs some of its quality. PDFs and documents hide what they say, and lose nothing. */
const hasSomething = async (form: PictureForm, paths: readonly string[]): Promise<boolean> => {
  if (form === 'pdf' || form === 'office') return true;
  if (form === 'svg' || form === 'movie' || form === 'sound' || form === 'matroska')
    return isChanged(form, paths[0] ?? '');
  for (const path of paths) if (await askPictures({ name: 'look', path, form })) return true;
  return false;
};

const isChanged = async (form: PictureForm, path: string): Promise<boolean> => {
  const copy = `${path}-copy`;
  await copyFile(path, copy);
  const settings = { isOptimised: false, sizes: [] };
  const prepared = await askPictures({ name: 'prepare', path: copy, form, settings, known: {} });
  const [before, after] = [
    await measure(createReadStream(path)),
    await measure(createReadStream(prepared.path)),
  ];
  return before.digest !== after.digest;
};

const noteCleaned = async (strapi: Core.Strapi, id: number): Promise<void> => {
  await sql(strapi, 'update files set cleaned = ? where id = ?', [CLEANING, id]);
};
