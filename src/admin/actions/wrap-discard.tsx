import { useCallback } from 'react';
import type { DocumentAction } from '../api/content-manager';
import { PRESS_RELEASE, TYPES_WITHOUT_LANGUAGES } from '../api/content-types';
import { useDeskQuery } from '../api/newsroom-api';
import { useLater } from '../form/use-later';
import { useFormLocale } from '../saving/use-form-locale';
import { useWords } from '../words/use-words';
import { DiscardDialog } from './discard-dialog';

/**
 * The content manager's *Discard changes*, with a dialog that names what goes back: the words of one language, and what all share as
 * far as it is ticked. For press releases it stands in the menu of the form alone, and only where *State* says that changes wait: as a
 * red button it would be the first thing that catches the eye.
 */
export const wrapDiscard = (stock: DocumentAction): DocumentAction => {
  const Discard: DocumentAction = (props) => {
    const description = stock(props);
    const say = useWords();
    const locale = useFormLocale();
    const { model, documentId } = props;
    const isLater = useLater();
    const { data: desk } = useDeskQuery(
      { documentId: documentId ?? '' },
      { skip: documentId === undefined || model !== PRESS_RELEASE || !isLater },
    );
    const isWaiting = desk?.languages.some(
      (language) => language.locale === locale && language.isPublic && language.isModified,
    );
    // The same one in every rendering: another would begin anew, and forget what was ticked.
    const Content = useCallback(
      ({ onClose }: { readonly onClose: () => void }) => (
        <DiscardDialog uid={model} documentId={documentId ?? ''} locale={locale} onClose={onClose} />
      ),
      [model, documentId, locale],
    );
    if (model === PRESS_RELEASE && documentId === undefined) return null;
    if (description === null || documentId === undefined || TYPES_WITHOUT_LANGUAGES.includes(model))
      return description;
    if (model === PRESS_RELEASE && (description.disabled === true || !isWaiting)) return null;
    return {
      ...description,
      ...(model === PRESS_RELEASE ? { position: ['header'] } : {}),
      dialog: { type: 'modal', title: say('newsroom.discard.confirm'), content: Content },
    };
  };
  return Object.assign(Discard, {
    type: stock.type,
    position: [...[stock.position ?? 'panel'].flat(), 'header'],
  });
};
