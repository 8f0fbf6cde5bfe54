import type { PanelWords } from '../../shared/panel-words/panel-words';
import ar from '../../shared/panel-words/ar.json';
import en from '../../shared/panel-words/en.json';
import es from '../../shared/panel-words/es.json';
import fr from '../../shared/panel-words/fr.json';

const PANEL_WORDS: Readonly<Record<string, PanelWords>> = { ar, en, es, fr };

/** What forms and lists are called in a language of the panel; in English for one that the newsroom does not have. */
export const panelWordsIn = (locale: string): PanelWords => PANEL_WORDS[locale] ?? en;
