import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
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
  const ready = languages.filter(({ isReady }) => isReady).map(({ locale }) => locale);
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
      isDisabled={ready.length === 0 || isUnderEmbargo || isDated}
      body={() => ({ locales: ready })}
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
          <GoingOut desk={fresh} />
        </>
      )}
    </ActionDialog>
  );
};
