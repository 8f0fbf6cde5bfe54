import { useForm } from '@strapi/strapi/admin';
import type { DocumentAction } from '../api/content-manager';
import { NO_DOCUMENT, useEditorDocument } from './use-editor-document';
import { useSave } from './use-save';
import { useShortcut } from './use-shortcut';

/**
 * The content manager's button Save, by our own way of saving: what was typed stays when a save is refused. New documents are
 * still made by the content manager.
 */
export const wrapUpdate = (stock: DocumentAction): DocumentAction => {
  const SaveAction: DocumentAction = (props) => {
    const description = stock(props);
    const document = useEditorDocument(props);
    const { save, isSaving } = useSave(document ?? NO_DOCUMENT);
    const isSubmitting = useForm('SaveAction', (form) => form.isSubmitting);
    const isIdle = description?.disabled === true || isSubmitting;
    useShortcut('save', document !== null, () => {
      if (!isIdle) void save();
    });
    if (description === null || document === null) return description;
    return {
      ...description,
      loading: isSaving,
      onClick: async () => {
        await save();
      },
    };
  };
  return Object.assign(SaveAction, { type: stock.type, position: stock.position });
};
