/** Where a release is pasted, within the panel. */
export const PASTE_PATH = '/paste-release';
