import type { Core } from '@strapi/strapi';

/** LOG_LEVEL: error, warn, info, http (default: every request) or debug. */
const logger = ({ env }: Core.Config.Shared.ConfigParams) => ({ level: env('LOG_LEVEL', 'http') });

export default logger;
