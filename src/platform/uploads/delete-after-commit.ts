import type { Core } from '@strapi/strapi';
import { uploadProvider } from '../strapi/services';

/** Bytes go when the rows are gone for good: a deletion that is refused halfway, or undone, leaves every file as it was. */
export const deleteAfterCommit = (strapi: Core.Strapi): void => {
  const provider = uploadProvider(strapi);
  const { delete: remove } = provider;
  if (remove === undefined) throw new Error('The provider of uploads has no delete.');
  provider.delete = async (file) => {
    if (!strapi.db.inTransaction()) return remove(file);
    const removeOrLog = async (): Promise<void> => {
      try {
        await remove(file);
      } catch (error) {
        strapi.log.error(`The bytes of a deleted file were not deleted: ${String(error)}`);
      }
    };
    return strapi.db.transaction(({ onCommit }: { onCommit: (follow: () => void) => void }) => {
      onCommit(() => void removeOrLog());
    });
  };
};
