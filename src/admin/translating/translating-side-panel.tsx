import type { SidePanel } from '../api/content-manager';
import { TYPES_WITH_HISTORY } from '../api/content-types';
import { useLater } from '../form/use-later';
import { useFormLocale } from '../saving/use-form-locale';
import { useWords } from '../words/use-words';
import { useComparisonQuery } from './translating-api';
import { TranslatingPanel } from './translating-panel';

/** “Translating”, beside the form of a language that follows another. */
export const Translating: SidePanel = ({ model, documentId = '' }) => {
  const say = useWords();
  const locale = useFormLocale();
  const skip = !TYPES_WITH_HISTORY.includes(model) || documentId === '' || documentId === 'create';
  const isLater = useLater();
  const { data } = useComparisonQuery({ uid: model, documentId, locale }, { skip: skip || !isLater });
  if (skip || data?.locale !== locale || data.state === 'source') return null;
  return {
    title: say('newsroom.translating'),
    content: <TranslatingPanel uid={model} documentId={documentId} comparison={data} />,
  };
};
