import { cpus, totalmem } from 'node:os';

/** What it was measured on, in a sentence. */
export const describeMachine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memory} GB of memory, Node ${process.versions.node}.`;
};
