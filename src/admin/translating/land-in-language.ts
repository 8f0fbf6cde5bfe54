import type { HeaderAction } from '../api/content-manager';
import { useLanding } from './use-landing';

/** In a list: a piece that draws nothing. */
export const LandInLanguage = (): null => {
  useLanding();
  return null;
};

/** In a form: among what stands in its head, which is there with the first of its fields. */
export const landInLanguage = (actions: HeaderAction[]): HeaderAction[] => [...actions, Landing];

const Landing: HeaderAction = () => {
  useLanding();
  return null;
};
