/** What winston hands to a format. */
export interface Logged {
  readonly level: string;
  readonly message: unknown;
  readonly stack?: unknown;
}

/** Where and for whom a line is written. */
export interface Origin {
  readonly now: Date;
  /** Of the process. */
  readonly pid: number;
  /** Of the request that led to it; undefined for jobs, commands and the start. */
  readonly requestId: string | undefined;
}

// eslint-disable-next-line no-control-regex -- what colours a terminal (ECMA-48, SGR)
const COLOURS = /\u001b\[[0-9;]*m/g;

/** The first line tells what happened; a stack, and what else comes after it, is detail. */
const partsOf = ({ message, stack }: Logged): { readonly message: string; readonly detail: string } => {
  const text = String(message).replace(COLOURS, '').trim();
  const [first = '', ...rest] = text.split('\n');
  const trace = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return {
    message: first,
    detail: [...(rest.length > 0 ? rest : trace)].map((line) => line.trim()).join('\n'),
  };
};

/**
 * An event as one line of JSON.
 *
 * @example toJsonLine({ level: 'info', message: 'Jobs run again.' }, origin)
 *   // {"time":"2026-11-28T10:00:00.000Z","level":"info","message":"Jobs run again.","pid":7}
 */
export const toJsonLine = (logged: Logged, { now, pid, requestId }: Origin): string => {
  const { message, detail } = partsOf(logged);
  return JSON.stringify({
    time: now.toISOString(),
    level: logged.level.replace(COLOURS, ''),
    message,
    ...(detail !== '' && { detail }),
    ...(requestId !== undefined && { requestId }),
    pid,
  });
};

/** An event as one line to be read by people, without colours. */
export const toTextLine = (logged: Logged, { now, requestId }: Origin): string => {
  const { message, detail } = partsOf(logged);
  const request = requestId === undefined ? '' : ` (request ${requestId})`;
  return `${now.toISOString()} ${logged.level.replace(COLOURS, '')}: ${[message, ...detail.split('\n')].filter(Boolean).join(' | ')}${request}`;
};
