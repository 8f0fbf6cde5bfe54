import type { DocumentAction } from '../api/content-manager';
import { PAGE } from '../api/content-types';
import { useEditorDocument } from './use-editor-document';
import { useSave } from './use-save';
import { NOTHING_TO_SAVE } from './use-save-target';
import { useShortcut } from './use-shortcut';

/**
 * The content manager's button Publish, of a page. It sends the form along, over whatever somebody else saved since: so the form
 * is saved first, which asks in such a case. Press releases have actions of their own.
 */
export const wrapPublish = (stock: DocumentAction): DocumentAction => {
  const PublishAction: DocumentAction = (props) => {
    const description = stock(props);
    const document = useEditorDocument(props);
    const isOurs = document?.uid === PAGE;
    const { save } = useSave(document ?? NOTHING_TO_SAVE);
    useShortcut('publish', isOurs, ({ ctrlKey, metaKey }) => {
      if (description === null || description.disabled === true) return false;
      void save().then((isSaved) => {
        if (isSaved)
          window.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, ctrlKey, metaKey }),
          );
      });
      return true;
    });
    if (description === null || !isOurs) return description;
    return {
      ...description,
      onClick: async (event) => {
        if (!(await save())) return true; // no dialog of its own follows
        return description.onClick?.(event);
      },
    };
  };
  return Object.assign(PublishAction, { type: stock.type, position: stock.position });
};
