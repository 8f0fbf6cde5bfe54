import { createRoot } from 'react-dom/client';
import { DesignSystemProvider, lightTheme, darkTheme } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { languageOfPanel } from './door-words';

const isDark = (): boolean => {
  const chosen = localStorage.getItem('STRAPI_THEME') ?? 'system';
  return (
    chosen === 'dark' || (chosen === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  );
};

/** Shows a window over Strapi's pages, in a tree of its own, until somebody has answered. */
export const showWindow = <Answer,>(draw: (answer: (given: Answer) => void) => ReactNode): Promise<Answer> =>
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
