import type { SidePanel } from '../api/content-manager';
import { TYPES_WITH_HISTORY } from '../api/content-types';
import { Later } from '../form/later';
import { useWords } from '../words/use-words';
import { AppearancePanel } from './appearance-panel';

/** “Where it will appear”, beside the forms of what has an address. */
export const Appearance: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return TYPES_WITH_HISTORY.includes(model)
    ? {
        title: say('newsroom.appearance'),
        content: (
          <Later>
            <AppearancePanel key={`${model} ${documentId ?? ''}`} uid={model} documentId={documentId} />
          </Later>
        ),
      }
    : null;
};
