import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { DocumentAction } from '../api/content-manager';
import { useKeeping } from '../kept/use-keeping';
import { useSave } from './use-save';
import { NOTHING_TO_SAVE, useSaveTarget } from './use-save-target';
import { useShortcut } from './use-shortcut';

/**
 * The content manager's button Save, by our own way of saving: what was typed stays when a save is refused, and is kept on this
 * machine until it is saved. A save that is asked for by keys while one is on its way follows that one.
 */
export const wrapUpdate = (stock: DocumentAction): DocumentAction => {
  const SaveAction: DocumentAction = (props) => {
    const description = stock(props);
    const target = useSaveTarget(props);
    const { save, isSaving } = useSave(target ?? NOTHING_TO_SAVE);
    useKeeping(props);
    const { isSubmitting, modified } = useForm('SaveAction', (form) => form);
    const isAskedAgain = useRef(false);
    const saveOnce = async (): Promise<void> => {
      if (!(await save())) isAskedAgain.current = false; // what was refused once is not sent again by itself
    };
    useShortcut('save', target !== null, () => {
      if (isSubmitting) isAskedAgain.current = true;
      else if (description?.disabled === true) return false;
      else void saveOnce();
      return true;
    });
    useEffect(() => {
      if (isSubmitting || !isAskedAgain.current) return;
      isAskedAgain.current = false;
      if (modified) void saveOnce();
    }, [isSubmitting, modified]);
    if (description === null || target === null) return description;
    return {
      ...description,
      loading: isSaving,
      onClick: saveOnce,
    };
  };
  return Object.assign(SaveAction, { type: stock.type, position: stock.position });
};
