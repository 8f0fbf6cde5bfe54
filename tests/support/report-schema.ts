import addFormats from 'ajv-formats';
import addDraft2019Formats from 'ajv-formats-draft2019';
import Ajv2020 from 'ajv/dist/2020';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './test-newsroom';

/** ReliefWeb's own schema for reports, where it lies beside the project (shared/schemas). */
const FILES = ['../shared', '../../shared'].map((folder) =>
  join(ROOT, folder, 'schemas', 'reliefweb-report-v2.json'),
);

const file = FILES.find((candidate) => existsSync(candidate));

export const hasReportSchema = file !== undefined;

/** @returns what is wrong with a report; nothing when the schema is not there */
export const checkReport = (report: unknown): string[] => {
  if (file === undefined) return [];
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  addDraft2019Formats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return validate(report)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
};
