import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { chosenLanguages } from '../logic/chosen-languages';
import { isToCome, sayTime } from '../logic/office-clock';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { GoingOut } from './going-out';
import { useFreshDesk } from './use-fresh-desk';

/** Release now: what was listed goes out, or nothing does. */
export const ReleaseDialog = ({ desk, onClose }: ActionDialogProps) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const fresh = useFreshDesk(desk);
  const { languages, embargoedUntil, releasedAt, timeZone } = fresh;
  const [named, setNamed] = useState<readonly string[]>([]);
  const ticks = Object.fromEntries(named.map((locale) => [locale, true]));
  const going = chosenLanguages(languages, ticks).map(({ locale }) => locale);
  const isUnderEmbargo = isToCome(embargoedUntil);
  const isDated = isToCome(releasedAt);
  return (
    <ActionDialog
      desk={desk}
      action="release"
      title="newsroom.release"
      explain="newsroom.release.explain"
      confirm="newsroom.release.confirm"
      done="newsroom.release.done"
      isDisabled={going.length === 0 || isUnderEmbargo || isDated}
      body={() => ({ locales: going })}
      onClose={onClose}
    >
      {() => (
        <>
          {isUnderEmbargo && (
            <Typography tag="p" textColor="danger600" fontWeight="bold">
              {say('newsroom.release.embargo', { time: sayTime(embargoedUntil, timeZone, language) })}
            </Typography>
          )}
          {isDated && !isUnderEmbargo && (
            <Typography tag="p" textColor="danger600" fontWeight="bold">
              {say('newsroom.release.dated', { time: sayTime(releasedAt, timeZone, language) })}
            </Typography>
          )}
          <GoingOut desk={fresh} named={named} onName={setNamed} />
        </>
      )}
    </ActionDialog>
  );
};
