/*
 * The panel draws its pages when it has what `/admin/information` tells, and does not wait for the rights of who signed in. A page asks
 * once what they may do: where the rights come later it goes without its buttons until it is opened again (*New* of the media library,
 * *Paste a press release*). tests/unit/admin/undocumented.test.ts finds the names in the installed version.
 */

/** What the panel waits for before it draws a page. */
export const AWAITED = 'information';
/** What pages ask for once. */
export const RIGHTS = 'getMyPermissions';

interface Action {
  readonly type?: unknown;
  readonly meta?: { readonly arg?: { readonly endpointName?: string } };
}

const SETTLE = 20; // milliseconds until all pieces that know the rights have them

/** A middleware of the panel's store: what pages are drawn after arrives after the rights, when these are on their way. */
export const waitForRights = () => () => {
  let isWaiting = false;
  const held: (() => void)[] = [];
  const release = (): void => {
    isWaiting = false;
    for (const arrive of held.splice(0)) arrive();
  };
  return (next: (action: Action) => unknown) =>
    (action: Action): unknown => {
      const [, step] = /\/executeQuery\/(pending|fulfilled|rejected)$/.exec(String(action.type)) ?? [];
      const endpoint = step === undefined ? undefined : action.meta?.arg?.endpointName;
      if (endpoint === AWAITED && step === 'fulfilled' && isWaiting) {
        held.push(() => next(action));
        return action;
      }
      if (endpoint === RIGHTS && step === 'pending') isWaiting = true;
      else if (endpoint === RIGHTS) setTimeout(release, SETTLE);
      return next(action);
    };
};
