import { SYSTEM } from './model';

/** Lists whose type their address does not name. */
export const TYPES_OF_ROUTES: Readonly<Record<string, string>> = {
  '/api/upload/files': SYSTEM.file,
  '/upload/files': SYSTEM.file,
  '/upload/folders': 'plugin::upload.folder',
  '/admin/users': 'admin::user',
  '/admin/roles': 'admin::role',
};
