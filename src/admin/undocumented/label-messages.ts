import type { PanelWords } from '../../shared/panel-words/panel-words';
import { labelId, nameId } from './message-ids';

/** The words of forms and lists as messages of the panel, by the ids under which it looks for them. */
export const labelMessages = (words: PanelWords): Readonly<Record<string, string>> => ({
  ...words.categories,
  ...words.values,
  ...Object.fromEntries(Object.keys(words.forms).flatMap((uid) => messagesOfForm(words, uid))),
});

const messagesOfForm = ({ forms, everyForm }: PanelWords, uid: string): [id: string, text: string][] => {
  const { name = '', fields = {} } = forms[uid] ?? {};
  const isType = uid.includes('::');
  return [
    [nameId(uid), name],
    ...Object.entries(isType ? everyForm : {}).map(([field, text]): [string, string] => [
      labelId(uid, field),
      text,
    ]),
    ...Object.entries(fields).map(([field, { label }]): [string, string] => [labelId(uid, field), label]),
  ];
};
