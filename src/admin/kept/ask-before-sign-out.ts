import { accountThatSignsOut } from '../undocumented/sign-out-request';
import type { KeptDraft } from './domain/kept-draft';

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface Kept {
  list(account: string): readonly KeptDraft[];
  forgetAll(account: string): void;
  /** Whether somebody wants to sign out although these are thrown away. */
  ask(drafts: readonly KeptDraft[]): Promise<boolean>;
}

/**
 * Whoever signs out leaves nothing unsaved on a machine that others may use: it is asked, and removed (docs/adr/0084). Who stays has
 * an answer that never comes: the panel signs out whatever it is answered.
 *
 * @param fetch - the browser's
 */
export const askBeforeSignOut =
  (fetch: Fetch, kept: Kept): Fetch =>
  async (input, init = {}) => {
    const address = typeof input === 'string' ? input : 'url' in input ? input.url : input.href;
    const account = accountThatSignsOut(address, init);
    if (account === null) return fetch(input, init);
    const drafts = kept.list(account);
    if (drafts.length > 0 && !(await kept.ask(drafts))) return new Promise<Response>(() => undefined);
    kept.forgetAll(account);
    return fetch(input, init);
  };
