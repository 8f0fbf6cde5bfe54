import type { Core } from '@strapi/strapi';
import { logFormat } from '../src/platform/log/log-format';

const FORMATS = ['json', 'text'] as const;

/**
 * LOG_FORMAT: json (one line an event) or text. Left out, a terminal gets Strapi's coloured lines, and all else JSON.
 *
 * @throws Error for another one
 */
const formatOf = (named: string, level: string, isTerminal: boolean) => {
  if (named === '') return isTerminal ? {} : { format: logFormat('json', level) };
  const format = FORMATS.find((each) => each === named);
  if (format === undefined) throw new Error(`LOG_FORMAT must be ${FORMATS.join(' or ')}; it is "${named}".`);
  return format === 'text' && isTerminal ? {} : { format: logFormat(format, level) };
};

/**
 * LOG_LEVEL: error, warn, info (default), http (every request) or debug. Addresses of requests name documents, files and
 * searches that may be under embargo: they are not logged unless asked for.
 */
const logger = ({ env }: Core.Config.Shared.ConfigParams) => {
  const level = env('LOG_LEVEL', 'info');
  return { level, ...formatOf(env('LOG_FORMAT', ''), level, process.stdout.isTTY) };
};

export default logger;
