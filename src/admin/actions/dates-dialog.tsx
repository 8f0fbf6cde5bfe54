import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Desk } from '../../desk/contract/panel';
import { PRESS_RELEASE } from '../api/content-types';
import { useReloadDocumentMutation, useSaveDocumentMutation } from '../api/newsroom-api';
import { readDates, sharedLanguage, toDatesForm, type DateName } from '../logic/dates-form';
import { writableDates } from '../logic/desk-times';
import { sayTime } from '../logic/office-clock';
import { useTell } from '../words/tell';
import { useWords, type Word } from '../words/use-words';
import { DialogFrame } from './dialog-frame';
import { TimeField } from './time-field';

interface Props {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** The name of the dialog, and of the button that opens it. */
export const wordOfDates = (dates: readonly DateName[]): Word =>
  dates.includes('embargoedUntil') ? 'newsroom.dates' : 'newsroom.dates.releasedAt';

/** The embargo and the release date, on the office's clock: saved as the words of a form are, by themselves. */
export const DatesDialog = ({ desk, onClose }: Props) => {
  const say = useWords();
  const tell = useTell();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const { documentId, timeZone } = desk;
  const dates = writableDates(desk);
  const [loaded] = useState(() => toDatesForm(desk));
  const [form, setForm] = useState(loaded);
  const [wrong, setWrong] = useState<Readonly<Partial<Record<DateName, string>>>>({});
  const [save, { isLoading, error }] = useSaveDocumentMutation();
  const [reload] = useReloadDocumentMutation();
  const field = (name: DateName, problem: (field: string) => string | undefined) => ({
    name,
    value: form[name],
    error: wrong[name] ?? problem(name),
    onChange: (time: string) => {
      setForm({ ...form, [name]: time });
    },
  });

  const confirm = async (): Promise<boolean> => {
    const { data, problems } = await readDates(form, loaded, timeZone);
    setWrong(Object.fromEntries(problems.map((problem) => [problem.path.join('.'), tell(problem)])));
    if (problems.length > 0) return false;
    const answer = await save({ uid: PRESS_RELEASE, documentId, locale: sharedLanguage(desk), data });
    if ('error' in answer) return false;
    toggleNotification({ type: 'success', message: say('newsroom.dates.done') });
    onClose();
    return true;
  };

  return (
    <DialogFrame
      title={wordOfDates(dates)}
      explain="newsroom.dates.explain"
      confirm="newsroom.dates.confirm"
      fields={dates}
      isDisabled={dates.every((name) => form[name] === loaded[name])}
      isLoading={isLoading}
      error={error}
      onConfirm={confirm}
      onReload={() => {
        void reload({ uid: PRESS_RELEASE, documentId });
        onClose();
      }}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {dates.includes('embargoedUntil') && (
            <TimeField
              {...field('embargoedUntil', problem)}
              label={say('newsroom.schedule.embargo')}
              hint={`${say('newsroom.dates.embargoHint')} ${say('newsroom.schedule.releaseAtHint', {
                timeZone,
                now: sayTime(new Date().toISOString(), timeZone, language),
              })}`}
            />
          )}
          {dates.includes('releasedAt') && (
            <TimeField
              {...field('releasedAt', problem)}
              label={say('newsroom.state.releasedAt')}
              hint={say('newsroom.dates.releasedAtHint', { timeZone })}
            />
          )}
        </>
      )}
    </DialogFrame>
  );
};
