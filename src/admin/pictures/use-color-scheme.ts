import { darkTheme } from '@strapi/design-system';
import { useTheme } from 'styled-components';

/** How the browser draws its own part of a field, such as the calendar of a day: black on black otherwise. */
export const useColorScheme = (): 'dark' | 'light' =>
  useTheme().colors.neutral0 === darkTheme.colors.neutral0 ? 'dark' : 'light';
