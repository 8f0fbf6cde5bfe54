import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../platform/refuse/refuse';
import {
  wrapUploadHandlers,
  wrapUploadService,
  type FileInfo,
  type SentFile,
} from '../../platform/strapi/upload-plugin';
import { findRows } from '../../platform/strapi/rows';
import { deleteLast } from '../../platform/uploads/delete-last';
import type { PictureFacts } from '../../platform/uploads/domain/picture-facts/picture-facts';
import { forgetPrepared } from '../../platform/uploads/prepared-pictures';
import { undoOnFailure } from '../../platform/uploads/undo-stored';
import type { FileKind } from '../../shared/files/kinds-of-files';
import { noteCaption } from '../pictures/note-caption';
import { noteLanguage } from '../pictures/note-language';
import { changeFile } from './change-file';
import { admitFiles } from './admit-files';
import { checkUpload } from './domain/check-upload';
import { dropRenditions } from './drop-renditions';
import { fitFileName } from './domain/fit-file-name';
import { fillInfos } from './fill-infos';
import { queueRendering } from './queue-rendering';
import { refuseOtherKind } from './refuse-other-kind';
import { storeFiles } from './store-files';
import { takeFiles } from './take-files';

/** Handlers that change several files: all of them, or none. */
const OF_SEVERAL = new Set(['deleteMany', 'bulkUpdateFileInfo']);

/**
 * Puts the newsroom's rules around the upload plugin, whichever of its routes somebody takes, of the panel or over REST: a file is
 * shown by saving a document and not by uploading, and one that is used is changed as its documents are.
 */
export const guardUploads = (strapi: Core.Strapi): void => {
  wrapUploadHandlers(strapi, async (name, context, handle) => {
    const { method, params, query, request } = context;
    refuseOtherIds(params);
    return takeFiles(strapi, name, context, () => {
      if (method !== 'GET')
        refuse(checkUpload({ name, body: request.body, query }), 'This cannot be uploaded.');
      return OF_SEVERAL.has(name) ? strapi.db.transaction(() => deleteLast(handle)) : handle();
    });
  });
  wrapUploadService(strapi, (service) => ({
    upload: ({ data, files }, by) => {
      const fit = fitInfos(data);
      return thenRender(strapi, () =>
        withAdmitted(strapi, [files].flat(), () =>
          storeFiles(strapi, service, { files, data: { ...data, ...fillInfos([files].flat(), fit) } }, by),
        ),
      );
    },
    replace: async (id, { data, file }, by) => {
      const stored = await findFile(strapi, id);
      if (stored === null) return service.replace(id, { data, file }, by);
      const fit = fitInfos(data);
      const replace = ([kind]: readonly FileKind[]): Promise<unknown> => {
        refuseOtherKind(stored, { name: file.originalFilename ?? '', kind });
        const sent = { file, data: { ...data, ...fillInfos([file], fit, stored) } };
        return undoOnFailure(strapi, () =>
          changeFile(strapi, stored.id, 'replaced', () =>
            dropRenditions(strapi, stored.id, async () => {
              const replaced = await service.replace(stored.id, sent, by);
              await noteWords(strapi, stored);
              return replaced;
            }),
          ),
        );
      };
      return thenRender(strapi, () => withAdmitted(strapi, [file], replace, stored.facts ?? {}));
    },
    updateFileInfo: async (id, info, by) => {
      const stored = await findFile(strapi, id);
      const fit = fitInfo(info);
      if (stored === null) return service.updateFileInfo(id, fit, by);
      if (!isReworded(stored, fit))
        return fit.folder === undefined ? stored : service.updateFileInfo(id, fit, by);
      return thenRender(strapi, () =>
        changeFile(strapi, stored.id, 'reworded', async () => {
          const updated = await service.updateFileInfo(stored.id, fit, by);
          await noteWords(strapi, stored);
          return updated;
        }),
      ); // cards are cut around another point
    },
    remove: (file) =>
      changeFile(strapi, file.id, 'deleted', () =>
        dropRenditions(strapi, file.id, () => service.remove(file)),
      ),
  }));
};

/** What the library said of a picture before somebody said it anew. */
const noteWords = async (
  strapi: Core.Strapi,
  { id, alternativeText, caption }: StoredFile,
): Promise<void> => {
  await noteLanguage(strapi, id, alternativeText);
  await noteCaption(strapi, id, caption);
};

/** What is made of pictures comes after the answer. */
const thenRender = async <Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> => {
  const result = await work();
  await queueRendering(strapi).catch((error: unknown) => {
    strapi.log.warn(`Pictures get their versions after the next upload or start: ${String(error)}`); // this one is stored
  });
  return result;
};

/**
 * Strapi asks the database for whatever stands there, and never answers when it is no number.
 *
 * @throws NotFoundError for an address that names no file and no folder
 */
const refuseOtherIds = ({ id }: Readonly<Record<string, string>>): void => {
  if (id !== undefined && !IS_ID.test(id)) throw new errors.NotFoundError('There is no such file or folder.');
};

const IS_ID = /^\d{1,9}$/;

const WORDS = ['name', 'alternativeText', 'caption', 'focalPoint'] as const;

interface StoredFile extends Readonly<Record<(typeof WORDS)[number], unknown>> {
  readonly id: number;
  readonly ext: string | null;
  readonly facts: PictureFacts | null;
}

/** As Strapi finds it. What is no number names no file. */
const findFile = async (strapi: Core.Strapi, id: number | string): Promise<StoredFile | null> => {
  if (!IS_ID.test(String(id))) return null;
  const [file] = await findRows<StoredFile>(strapi, 'plugin::upload.file', { where: { id: Number(id) } });
  return file ?? null;
};

/** Null leaves a word as it is. The folder of a file is nothing that anybody sees. */
const isReworded = (stored: StoredFile, info: FileInfo): boolean =>
  WORDS.some((word) => (info[word] ?? null) !== null && !isDeepStrictEqual(info[word], stored[word]));

/** Does something with files that may be stored, and with their kinds. */
const withAdmitted = async <Result>(
  strapi: Core.Strapi,
  files: readonly SentFile[],
  work: (kinds: readonly FileKind[]) => Promise<Result>,
  known: PictureFacts = {},
): Promise<Result> => {
  for (const file of files)
    if (typeof file.originalFilename === 'string') file.originalFilename = fitFileName(file.originalFilename);
  try {
    return await work(await admitFiles(strapi, files, known));
  } finally {
    for (const { filepath } of files) forgetPrepared(filepath);
  }
};

const fitInfos = ({ fileInfo }: { fileInfo?: FileInfo | FileInfo[] }) =>
  fileInfo === undefined
    ? {}
    : { fileInfo: Array.isArray(fileInfo) ? fileInfo.map(fitInfo) : fitInfo(fileInfo) };

const fitInfo = (info: FileInfo): FileInfo =>
  typeof info.name === 'string' ? { ...info, name: fitFileName(info.name) } : info;
