import { resolve } from 'node:path';

/** Where the newsroom keeps its embedded database and its lock: `.data` of the project, or DATELINE_DATA. */
export const dataFolder = (root: string): string => resolve(root, process.env.DATELINE_DATA ?? '.data');
