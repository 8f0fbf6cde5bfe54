import { cpus, totalmem } from 'node:os';

/** What it is measured on. */
export const readMachine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1024 ** 3),
  node: process.versions.node,
});
