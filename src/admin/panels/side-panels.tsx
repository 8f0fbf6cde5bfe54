import type { SidePanel } from '../api/content-manager';
import { Appearance } from '../appearance/appearance-side-panel';
import { PRESS_RELEASE, TYPES_WITH_HISTORY } from '../api/content-types';
import { Checklist } from '../form/checklist';
import { NotesPanel } from '../notes/notes-panel';
import { useWords } from '../words/use-words';
import { HistoryPanel } from './history-panel';
import { LanguagesPanel } from './languages-panel';
import { StatePanel } from './state-panel';

const State: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return model === PRESS_RELEASE
    ? { title: say('newsroom.state'), content: <StatePanel documentId={documentId} /> }
    : null;
};

const Missing: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return model === PRESS_RELEASE
    ? { title: say('newsroom.checklist'), content: <Checklist documentId={documentId} /> }
    : null;
};

const Languages: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return model === PRESS_RELEASE && documentId !== undefined
    ? { title: say('newsroom.state.languages'), content: <LanguagesPanel documentId={documentId} /> }
    : null;
};

const Notes: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return model === PRESS_RELEASE
    ? { title: say('newsroom.notes'), content: <NotesPanel documentId={documentId} /> }
    : null;
};

const History: SidePanel = ({ model, documentId }) => {
  const say = useWords();
  return TYPES_WITH_HISTORY.includes(model)
    ? { title: say('newsroom.history'), content: <HistoryPanel uid={model} documentId={documentId} /> }
    : null;
};

/** The panels beside a form, with State above what the content manager tells. */
export const addSidePanels = (panels: SidePanel[]): SidePanel[] => {
  const actions = panels.filter(({ type }) => type === 'actions');
  return [
    ...actions,
    State,
    Missing,
    Languages,
    Appearance,
    Notes,
    History,
    ...panels.filter((panel) => !actions.includes(panel)),
  ];
};
