import { CodeWindow } from './code-window';
import type { Desk } from './answer-door';
import { RecoveryCodesWindow } from './recovery-codes-window';
import { showWindow } from './show-window';

/** Asks in windows of the panel. */
export const ASK_AT_DOOR: Desk = {
  ask: (question) => showWindow((answer) => <CodeWindow question={question} onAnswer={answer} />),
  showRecoveryCodes: async (codes) => {
    await showWindow<null>((answer) => (
      <RecoveryCodesWindow
        codes={codes}
        onKept={() => {
          answer(null);
        }}
      />
    ));
  },
};
