const LAST_PORT = 65_535;

/** A TCP port from its text; 0 lets the system choose. Null when the text is none. */
export const readPortNumber = (text: string): number | null =>
  /^\d{1,5}$/.test(text) && Number(text) <= LAST_PORT ? Number(text) : null;

const ADVICE: Record<string, string> = {
  EADDRINUSE: 'another program listens there. Stop it, or set PORT to another number.',
  EACCES: 'this account may not. Ports below 1024 are for root: set PORT to a higher number.',
  EADDRNOTAVAIL: 'this machine has no such address. Check HOST.',
  ENOTFOUND: 'there is no such host. Check HOST.',
};

/**
 * One line for the person at the terminal: why the newsroom cannot listen, and what to change.
 *
 * @param where - host and port, such as `127.0.0.1:1337`
 * @param error - what Node's `listen` failed with
 */
export const describeListenError = (
  where: string,
  error: { code?: string | undefined; message: string },
): string =>
  `The newsroom cannot listen on ${where}: ${ADVICE[error.code ?? ''] ?? `${error.message}. Check HOST and PORT.`}`;
