import { createRoot } from 'react-dom/client';
import { DesignSystemProvider, lightTheme, darkTheme } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { CodeWindow } from './code-window';
import type { Desk } from './answer-door';
import { languageOfPanel } from './door-words';
import { RecoveryCodesWindow } from './recovery-codes-window';

const isDark = (): boolean => {
  const chosen = localStorage.getItem('STRAPI_THEME') ?? 'system';
  return (
    chosen === 'dark' || (chosen === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  );
};

/** Shows a window over Strapi's form, in a tree of its own, until somebody has answered. */
const show = <Answer,>(draw: (answer: (given: Answer) => void) => ReactNode): Promise<Answer> =>
  new Promise((resolve) => {
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    const answer = (given: Answer): void => {
      root.unmount();
      place.remove();
      resolve(given);
    };
    root.render(
      <DesignSystemProvider locale={languageOfPanel()} theme={isDark() ? darkTheme : lightTheme}>
        {draw(answer)}
      </DesignSystemProvider>,
    );
  });

/** Asks in windows of the panel. */
export const ASK_AT_DOOR: Desk = {
  ask: (question) => show((answer) => <CodeWindow question={question} onAnswer={answer} />),
  showRecoveryCodes: async (codes) => {
    await show<null>((answer) => (
      <RecoveryCodesWindow
        codes={codes}
        onKept={() => {
          answer(null);
        }}
      />
    ));
  },
};
