import { languageOfPanel, sayAtDoor } from '../accounts/door-words';
import { translateRefusal, type Refusal } from '../logic/translate-refusal';
import { tellIn } from '../words/tell';

interface Failed {
  readonly response?: { readonly data?: { readonly error?: Refusal } };
}

/** Why the server did not take something, in the language of the panel. */
export const sayRefusal = (failure: unknown): string => {
  const refusal = (failure as Failed).response?.data?.error;
  if (refusal === undefined) return sayAtDoor('newsroom.loadFailed');
  const told = structuredClone(refusal);
  translateRefusal(told, tellIn(languageOfPanel()));
  return typeof told.message === 'string' ? told.message : sayAtDoor('newsroom.loadFailed');
};
