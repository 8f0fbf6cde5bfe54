import type { SidePanel } from '../api/content-manager';
import { Appearance } from '../appearance/appearance-side-panel';
import { PAGE, PRESS_RELEASE, TYPES_WITH_HISTORY } from '../api/content-types';
import { Checklist } from '../form/checklist';
import { Later } from '../form/later';
import { useLater } from '../form/use-later';
import { PageChecklist } from '../form/page-checklist';
import { NotesPanel } from '../notes/notes-panel';
import { Translating } from '../translating/translating-side-panel';
import { useWords } from '../words/use-words';
import { HistoryPanel } from './history-panel';
import { LanguagesPanel } from './languages-panel';
import { StatePanel } from './state-panel';

const State: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return model === PRESS_RELEASE
    ? {
        title: say('newsroom.state'),
        content: (
          <Later>
            <StatePanel documentId={documentId} />
          </Later>
        ),
      }
    : null;
};

const Missing: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  if (model !== PRESS_RELEASE && (model !== PAGE || documentId === undefined)) return null;
  return {
    title: say('newsroom.checklist'),
    content: (
      <Later>
        {model === PAGE && documentId !== undefined ? (
          <PageChecklist documentId={documentId} />
        ) : (
          <Checklist documentId={documentId} />
        )}
      </Later>
    ),
  };
};

const Languages: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return model === PRESS_RELEASE && documentId !== undefined
    ? {
        title: say('newsroom.state.languages'),
        content: (
          <Later>
            <LanguagesPanel documentId={documentId} />
          </Later>
        ),
      }
    : null;
};

const Notes: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return model === PRESS_RELEASE
    ? {
        title: say('newsroom.notes'),
        content: (
          <Later>
            <NotesPanel documentId={documentId} />
          </Later>
        ),
      }
    : null;
};

const History: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return TYPES_WITH_HISTORY.includes(model)
    ? {
        title: say('newsroom.history'),
        content: (
          <Later>
            <HistoryPanel uid={model} documentId={documentId} />
          </Later>
        ),
      }
    : null;
};

/** A panel of the content manager, which asks the server whether it has anything to show, when the form can be written in. */
const askLater = (stock: SidePanel): SidePanel => {
  const Panel: SidePanel = (props) => stock(useLater() ? props : { ...props, document: undefined });
  return Object.assign(Panel, { type: stock.type });
};

/** The panels beside a form, with State above what the content manager tells. */
export const addSidePanels = (panels: SidePanel[]): SidePanel[] => {
  const actions = panels.filter(({ type }) => type === 'actions');
  return [
    ...actions,
    State,
    Translating,
    Missing,
    Languages,
    Appearance,
    Notes,
    History,
    ...panels.filter((panel) => !actions.includes(panel)).map(askLater),
  ];
};
