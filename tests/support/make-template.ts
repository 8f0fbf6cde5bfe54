import { makeTemplate } from './newsroom-template';

/** Once before all workers: they find the server compiled and the template made. */
export default makeTemplate;
