import type { Core } from '@strapi/strapi';

/**
 * LOG_LEVEL: error, warn, info (default), http (every request) or debug. Addresses of requests name documents, files and
 * searches that may be under embargo: they are not logged unless asked for.
 */
const logger = ({ env }: Core.Config.Shared.ConfigParams) => ({ level: env('LOG_LEVEL', 'info') });

export default logger;
