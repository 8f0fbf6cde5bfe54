import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toScheduleBody } from '../logic/bodies';
import { isToCome, sayTime, toClock } from '../logic/office-clock';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { GoingOut } from './going-out';
import { TimeField } from './time-field';
import { useFreshDesk } from './use-fresh-desk';

/** Release time and embargo on the office's clock, and what goes out then. */
export const ScheduleDialog = ({ desk, onClose }: ActionDialogProps) => {
  const say = useWords();
  const { locale: language } = useIntl();
  const { timeZone } = desk;
  const fresh = useFreshDesk(desk);
  const onClock = (moment: string | null) => (moment === null ? '' : toClock(moment, timeZone));
  const [loadedEmbargo] = useState(onClock(desk.embargoedUntil));
  const [releaseAt, setReleaseAt] = useState(
    onClock(desk.releaseAt ?? (isToCome(desk.releasedAt) ? desk.releasedAt : null)),
  );
  const [embargoedUntil, setEmbargoedUntil] = useState(loadedEmbargo);
  return (
    <ActionDialog
      desk={desk}
      action="schedule"
      title={desk.state === 'scheduled' ? 'newsroom.schedule.again' : 'newsroom.schedule'}
      explain="newsroom.schedule.explain"
      confirm="newsroom.schedule.confirm"
      done="newsroom.schedule.done"
      isDisabled={!fresh.languages.some(({ isReady }) => isReady)}
      fields={['releaseAt', 'embargoedUntil']}
      body={() => toScheduleBody({ releaseAt, embargoedUntil, loadedEmbargo })}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TimeField
            name="releaseAt"
            label={say('newsroom.schedule.releaseAt')}
            hint={say('newsroom.schedule.releaseAtHint', {
              timeZone,
              now: sayTime(new Date().toISOString(), timeZone, language),
            })}
            value={releaseAt}
            error={problem('releaseAt')}
            isRequired
            onChange={setReleaseAt}
          />
          <TimeField
            name="embargoedUntil"
            label={say('newsroom.schedule.embargo')}
            hint={say('newsroom.schedule.embargoHint')}
            value={embargoedUntil}
            error={problem('embargoedUntil')}
            onChange={setEmbargoedUntil}
          />
          <GoingOut desk={fresh} />
        </>
      )}
    </ActionDialog>
  );
};
