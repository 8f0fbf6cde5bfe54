import type { JobLog } from '../../src/platform/jobs/job-log';

/** Keeps what would be logged at the default level. */
export const keepLog = (): JobLog & { readonly lines: string[] } => {
  const lines: string[] = [];
  const keep = (level: string) => (message: string) => {
    lines.push(`${level}: ${message}`);
  };
  return { lines, error: keep('error'), warn: keep('warn'), info: keep('info'), debug: () => undefined };
};
