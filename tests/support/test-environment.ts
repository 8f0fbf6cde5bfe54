import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATES } from '../../src/platform/rates/domain/rates';

export const ROOT = join(__dirname, '..', '..');
export const PREVIEW_TOKEN = 'preview-token-of-the-tests';
export const WRITING_TOKEN = 'writing-token-of-the-tests';
export const ADMINISTRATOR = { email: 'administrator@example.org', password: 'Newsroom-of-the-tests-1' };

/** A folder for one newsroom that any account may enter: PostgreSQL runs as its own when the tests run as root. */
export const makeDataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  chmodSync(folder, 0o755);
  return folder;
};

/** All tests ask from one address. */
const RATES_OF_TESTS = Object.fromEntries(Object.values(RATES).map(({ setting }) => [setting, '1000000']));

/** The environment of a newsroom under test: fixed secrets, its own folders, no database yet. */
export const testEnvironment = (folder: string, port: number): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATELINE_DATA: folder,
  TMPDIR: folder, // what one leaves there is its own
  PUBLIC_DIR: join(folder, 'public'),
  APP_KEYS: 'test-key-1,test-key-2',
  API_TOKEN_SALT: 'test-salt',
  ADMIN_JWT_SECRET: 'test-admin-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  JWT_SECRET: 'test-jwt-secret',
  PREVIEW_TOKEN,
  WRITING_TOKEN,
  ADMIN_EMAIL: ADMINISTRATOR.email,
  ADMIN_PASSWORD: ADMINISTRATOR.password,
  STRAPI_TELEMETRY_DISABLED: 'true',
  DRAIN_SECONDS: '0', // nobody reads on; tests/cli/gentle-stop.test.ts tries others
  LOG_FORMAT: 'text', // words as they stand; tests/cli/log.test.ts tries the other
  ...RATES_OF_TESTS,
  UPLOAD_RENDITIONS: 'false', // they would come into answers at their own time; who tries them adds the job
  WEBHOOKS_ALLOW_PRIVATE: 'true', // receivers of the tests listen on loopback
});
