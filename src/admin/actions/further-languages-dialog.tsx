import { useState } from 'react';
import { useWords } from '../words/use-words';
import { chosenLanguages, type Ticks } from '../logic/chosen-languages';
import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { LanguageChoice } from './language-choice';
import { useFreshDesk } from './use-fresh-desk';

/** Languages that are ready and not public yet, beside those that are. */
export const FurtherLanguagesDialog = ({ desk, onClose }: ActionDialogProps) => {
  const say = useWords();
  const fresh = useFreshDesk(desk);
  const candidates = fresh.languages.filter(({ isPublic }) => !isPublic);
  const [ticks, setTicks] = useState<Ticks>({});
  const chosen = chosenLanguages(candidates, ticks).map(({ locale }) => locale);
  return (
    <ActionDialog
      desk={desk}
      action="release"
      title="newsroom.release.further"
      explain="newsroom.release.furtherExplain"
      confirm="newsroom.release.furtherConfirm"
      done="newsroom.release.furtherDone"
      isDisabled={chosen.length === 0}
      body={() => ({ locales: chosen })}
      onClose={onClose}
    >
      {() => (
        <LanguageChoice
          legend={say('newsroom.release.furtherWhich')}
          languages={candidates}
          all={fresh.languages}
          ticks={ticks}
          onChange={setTicks}
        />
      )}
    </ActionDialog>
  );
};
