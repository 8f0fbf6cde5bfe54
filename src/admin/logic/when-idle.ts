const AT_THE_LATEST = 2000; // milliseconds

/**
 * Runs something when the browser has nothing else to do.
 *
 * @returns calls it off
 */
export const whenIdle = (run: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, AT_THE_LATEST / 10); // Safari before 2026 knows no idle time
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = window.requestIdleCallback(run, { timeout: AT_THE_LATEST });
  return () => {
    window.cancelIdleCallback(handle);
  };
};
