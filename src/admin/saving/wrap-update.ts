import { useForm } from '@strapi/strapi/admin';
import type { DocumentAction } from '../api/content-manager';
import { useKeeping } from '../kept/use-keeping';
import { useSave } from './use-save';
import { NOTHING_TO_SAVE, useSaveTarget } from './use-save-target';
import { useShortcut } from './use-shortcut';

/**
 * The content manager's button Save, by our own way of saving: what was typed stays when a save is refused, and is kept on this
 * machine until it is saved.
 */
export const wrapUpdate = (stock: DocumentAction): DocumentAction => {
  const SaveAction: DocumentAction = (props) => {
    const description = stock(props);
    const target = useSaveTarget(props);
    const { save, isSaving } = useSave(target ?? NOTHING_TO_SAVE);
    useKeeping(props);
    const isSubmitting = useForm('SaveAction', (form) => form.isSubmitting);
    const isIdle = description?.disabled === true || isSubmitting;
    useShortcut('save', target !== null, () => {
      if (!isIdle) void save();
    });
    if (description === null || target === null) return description;
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
