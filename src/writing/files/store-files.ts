import type { Core } from '@strapi/strapi';
import type { SentFiles, UploadService } from '../../platform/strapi/upload-plugin';
import { noteLanguage } from '../pictures/note-language';
import { undoOnFailure } from '../../platform/uploads/undo-stored';

interface Row {
  readonly id: number;
}

/** Stores files one after the other, all of them or none: when one fails, those before it go. @returns their rows */
export const storeFiles = async (
  strapi: Core.Strapi,
  service: UploadService,
  { files, data: { fileInfo, ...data } }: SentFiles,
  by: unknown,
): Promise<Row[]> => {
  const infos = [fileInfo].flat();
  const rows: Row[] = [];
  try {
    for (const [index, file] of [files].flat().entries()) {
      const info = infos[index];
      const sent = { files: file, data: { ...data, ...(info && { fileInfo: info }) } };
      const [row] = (await undoOnFailure(strapi, () => service.upload(sent, by))) as [Row];
      await noteLanguage(strapi, row.id, null);
      rows.push(row);
    }
    return rows;
  } catch (error) {
    for (const row of rows) await service.remove(row);
    throw error;
  }
};
