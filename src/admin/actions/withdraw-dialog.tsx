import { useState } from 'react';
import { toWithdrawBody } from '../logic/bodies';
import { useWords } from '../words/use-words';
import { ActionDialog, type ActionDialogProps } from './action-dialog';
import { TextField } from './text-field';

/** Withdraw, with a reason for the public in each language that it could read. */
export const WithdrawDialog = ({ desk, onClose }: ActionDialogProps) => {
  const say = useWords();
  const languages = desk.languages.filter(({ isPublic }) => isPublic);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  return (
    <ActionDialog
      desk={desk}
      action="withdraw"
      title="newsroom.withdraw"
      explain="newsroom.withdraw.explain"
      confirm="newsroom.withdraw.confirm"
      done="newsroom.withdraw.done"
      isDanger
      body={() => toWithdrawBody(reasons)}
      fields={['reason', ...languages.map(({ locale }) => `reason.${locale}`)]}
      onClose={onClose}
    >
      {(problem) =>
        languages.map(({ locale, name }, index) => (
          <TextField
            key={locale}
            name={`reason-${locale}`}
            label={say('newsroom.withdraw.reason', { language: name })}
            hint={say('newsroom.withdraw.reasonHint')}
            language={locale}
            value={reasons[locale] ?? ''}
            error={problem(`reason.${locale}`) ?? (index === 0 ? problem('reason') : undefined)}
            onChange={(text) => {
              setReasons({ ...reasons, [locale]: text });
            }}
          />
        ))
      }
    </ActionDialog>
  );
};
