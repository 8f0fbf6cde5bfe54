import { createRoot } from 'react-dom/client';
import { darkTheme, DesignSystemProvider, extendTheme, lightTheme } from '@strapi/design-system';
import { useSyncExternalStore, type ReactNode } from 'react';
import { COLOURS } from '../brand/colours';
import { languageOfPanel } from './door-words';

const systemIsDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => {
  const chosen = localStorage.getItem('STRAPI_THEME') ?? 'system';
  return chosen === 'dark' || (chosen === 'system' && systemIsDark().matches);
};

const themeOf = (isOfDark: boolean): typeof lightTheme =>
  (isOfDark
    ? extendTheme(darkTheme, COLOURS.dark)
    : extendTheme(lightTheme, COLOURS.light)) as typeof lightTheme;

/** A window may be open when the evening begins: the page behind it turns dark, and it with that. */
const hearTheme = (tell: () => void): (() => void) => {
  const system = systemIsDark();
  system.addEventListener('change', tell);
  return () => {
    system.removeEventListener('change', tell);
  };
};

const InTheme = ({ children }: { readonly children: ReactNode }) => (
  <DesignSystemProvider locale={languageOfPanel()} theme={themeOf(useSyncExternalStore(hearTheme, isDark))}>
    {children}
  </DesignSystemProvider>
);

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
    root.render(<InTheme>{draw(answer)}</InTheme>);
  });
