import addFormats from 'ajv-formats';
import addDraft2019Formats from 'ajv-formats-draft2019';
import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { findOthers } from './others';

/** ReliefWeb's own schema for reports. */
const file = findOthers('schemas/reliefweb-report-v2.json');

export const hasReportSchema = file !== null;

/** @returns what is wrong with a report; nothing when the schema is not there */
export const checkReport = (report: unknown): string[] => {
  if (file === null) return [];
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  addDraft2019Formats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return validate(report)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
};
