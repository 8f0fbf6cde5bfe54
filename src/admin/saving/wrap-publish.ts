import { useRef } from 'react';
import type { DocumentAction } from '../api/content-manager';
import { PAGE } from '../api/content-types';
import { wait } from '../logic/wait';
import { useEditorDocument } from './use-editor-document';
import { useSave } from './use-save';
import { NOTHING_TO_SAVE } from './use-save-target';
import { useShortcut } from './use-shortcut';

const SETTLING = 5000; // milliseconds in which a form that was saved can be published
const LOOK = 50; // milliseconds

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
    const shown = useRef(description);
    shown.current = description;
    const publishSaved = async ({ ctrlKey, metaKey }: KeyboardEvent): Promise<void> => {
      const { href } = window.location;
      if (!(await save())) return;
      const end = performance.now() + SETTLING;
      do await wait(LOOK);
      while (shown.current?.disabled === true && performance.now() < end); // the content manager misses the keys until then
      if (window.location.href !== href) return; // another form is there, which nobody asked to publish
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, ctrlKey, metaKey }));
    };
    useShortcut('publish', isOurs, (event) => {
      if (description === null || description.disabled === true) return false;
      void publishSaved(event);
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
