import { useIntl } from 'react-intl';
import { translateUploads } from '../files/translate-uploads';
import { isolateIn } from '../logic/isolate';
import { officeZone, zoneOfOffice } from '../logic/office-zone';
import { useStore } from '../logic/store';
import { tellTo, translateRefusal, type Refusal, type Tell } from '../logic/translate-refusal';
import ar from '../translations/ar.json';
import en from '../translations/en.json';
import es from '../translations/es.json';
import fr from '../translations/fr.json';
import refusals from '../translations/refusals.json';
import { panelLanguage, type PanelStore } from '../undocumented/panel-language';

type ByKeys = Readonly<Record<string, Readonly<Record<string, string>>>>;

const WORDS: ByKeys = { ar, en, es, fr };
const REFUSALS: ByKeys = refusals; // what is missing stays English

/** The same for who is outside of the panel's own tree. */
export const tellIn = (locale: string, timeZone = zoneOfOffice()): Tell =>
  tellTo({
    locale,
    timeZone,
    translate: (text) => REFUSALS[text]?.[locale] ?? text,
    nameOfState: (state) => WORDS[locale]?.[`newsroom.state.${state}`] ?? state,
  });

/** What the server says of a document, in the language of the one who reads. */
export const useTell = (): Tell => {
  const { locale } = useIntl();
  useStore(officeZone); // known after the first answer
  return tellIn(locale);
};

interface Action {
  readonly type?: unknown;
  readonly payload?: Refusal | null;
}

/**
 * What the server refuses is told in the language of the panel wherever the panel tells it: by its own notifications and
 * forms too, which take the words from the error as it comes. A middleware of Redux, where all errors pass but those of uploads.
 */
export const translateRefusals = () => (store: PanelStore) => {
  const tellNow = (timeZone?: string): Tell => tellIn(panelLanguage(store), timeZone);
  translateUploads(tellNow);
  return (next: (action: Action) => unknown) =>
    (action: Action): unknown => {
      const { type, payload } = action;
      if (typeof type === 'string' && type.endsWith('/rejected') && payload != null)
        translateRefusal(payload, tellNow(payload.details?.timeZone), isolateIn(panelLanguage(store)));
      return next(action);
    };
};
