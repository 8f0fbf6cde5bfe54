import { RELEASE_STATES } from '../../shared/press-release/release-state';
import ar from '../translations/ar.json';
import en from '../translations/en.json';
import es from '../translations/es.json';
import fr from '../translations/fr.json';
import arInsteadOfStrapi from '../translations/instead-of-strapi/ar.json';
import arOfStrapi from '../translations/of-strapi/ar.json';
import esOfStrapi from '../translations/of-strapi/es.json';
import frOfStrapi from '../translations/of-strapi/fr.json';
import { labelMessages } from '../undocumented/label-messages';
import { UNLISTED } from '../undocumented/message-ids';
import { panelWordsIn } from './panel-words';

type Messages = Readonly<Record<string, string>>;

/** The states of a release by their values, as filters look for the values of every enumeration. */
const states = (messages: Messages): Messages =>
  Object.fromEntries(RELEASE_STATES.map((state) => [state, messages[`newsroom.state.${state}`] ?? state]));

const unlisted = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(UNLISTED).map(([id, word]) => [id, messages[word] ?? '']));

/** All that the newsroom says in the panel in a language, by the ids of the messages. */
const messagesIn = (locale: string, messages: Messages): Messages => ({
  ...messages,
  ...states(messages),
  ...unlisted(messages),
  ...labelMessages(panelWordsIn(locale)),
});

/** With words of Strapi's own that staff meet daily and that it has not translated, or not well: its Arabic is a machine's. */
export const MESSAGES: Readonly<Record<'ar' | 'en' | 'es' | 'fr', Messages>> = {
  ar: { ...arOfStrapi, ...arInsteadOfStrapi, ...messagesIn('ar', ar) },
  en: messagesIn('en', en),
  es: { ...esOfStrapi, ...messagesIn('es', es) },
  fr: { ...frOfStrapi, ...messagesIn('fr', fr) },
};
