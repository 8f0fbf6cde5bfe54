import { showWindow } from '../accounts/show-window';
import { askBeforeSignOut } from './ask-before-sign-out';
import { forgetAll, listKept } from './kept-drafts';
import { SignOutWindow } from './sign-out-window';

/** Asks before a signing out that throws unsaved text away. */
export const guardSignOut = (): void => {
  window.fetch = askBeforeSignOut(window.fetch.bind(window), {
    list: listKept,
    forgetAll,
    ask: (drafts) => showWindow((answer) => <SignOutWindow drafts={drafts} onAnswer={answer} />),
  });
};
