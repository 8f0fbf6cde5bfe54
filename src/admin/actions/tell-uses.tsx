import type { BulkAction, DocumentAction } from '../api/content-manager';
import { USED_BY_OTHERS } from '../api/content-types';
import { useWords } from '../words/use-words';
import { UsesNotice } from './uses-notice';

type Removal = 'unpublish' | 'delete';

/** Unpublish and Delete ask first, and say what uses the document and what will change there. */
export const tellUses = (stock: DocumentAction, action: Removal): DocumentAction => {
  const Removal: DocumentAction = (props) => {
    const description = stock(props);
    const say = useWords();
    const { model, documentId } = props;
    if (description === null || documentId === undefined || !USED_BY_OTHERS.includes(model))
      return description;
    const notice = <UsesNotice uid={model} documentIds={[documentId]} action={action} />;
    const { dialog, onClick, ...rest } = description;
    if (dialog?.type === 'dialog') return { ...description, dialog: withNotice(dialog, notice) };
    const onConfirm = () => onClick?.();
    return {
      ...rest,
      dialog: { type: 'dialog', title: say('newsroom.unpublish.title'), content: notice, onConfirm },
    };
  };
  return Object.assign(Removal, { type: stock.type, position: stock.position });
};

/** The same for a plugin's button that deletes one language. */
export const tellUsesOfLanguage = (stock: DocumentAction): DocumentAction => {
  const Removal: DocumentAction = (props) => {
    const description = stock(props);
    const { model, documentId } = props;
    if (description?.variant !== 'danger' || description.dialog?.type !== 'dialog') return description;
    if (documentId === undefined || !USED_BY_OTHERS.includes(model)) return description;
    const notice = <UsesNotice uid={model} documentIds={[documentId]} action="deleteLanguage" />;
    return { ...description, dialog: withNotice(description.dialog, notice) };
  };
  return Object.assign(Removal, { type: stock.type, position: stock.position });
};

/** The same for the documents that are chosen in a list. */
export const tellUsesOfAll = (stock: BulkAction, action: Removal): BulkAction => {
  const Removal: BulkAction = (props) => {
    const description = stock(props);
    const { model, documents } = props;
    if (description?.dialog?.type !== 'dialog' || !USED_BY_OTHERS.includes(model)) return description;
    const documentIds = documents.map(({ documentId }) => documentId);
    const notice = <UsesNotice uid={model} documentIds={documentIds} action={action} />;
    return { ...description, dialog: withNotice(description.dialog, notice) };
  };
  return Object.assign(Removal, { type: stock.type });
};

const withNotice = <Dialog extends { content?: React.ReactNode }>(
  dialog: Dialog,
  notice: React.ReactNode,
): Dialog => ({
  ...dialog,
  content: (
    <>
      {dialog.content}
      {notice}
    </>
  ),
});
