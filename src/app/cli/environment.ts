import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSecrets, findWeakSecrets } from './domain/secrets';
import { findAddressProblem } from './domain/address-problem';
import { findBucketProblem } from '../../platform/uploads/domain/bucket-settings';
import { uploadsFolder } from './check-folders';
import { createFile } from './create-file';
import { StopError } from './stop-error';

export type Environment = Record<string, string | undefined>;

/** Whether the environment names a PostgreSQL of its own. */
export const hasExternalDatabase = (environment: Environment): boolean =>
  Boolean(environment.DATABASE_URL) || Boolean(environment.DATABASE_HOST);

/**
 * Loads `.env` of the project, making it with random secrets when there is none. Variables that are set already win.
 *
 * @param root - the project's folder
 * @throws StopError when a secret is missing or is an example, or settings of the bucket or of addresses do not fit
 */
export const prepareEnvironment = (root: string): Environment => {
  const file = join(root, '.env');
  if (!existsSync(file) && !hasExternalDatabase(process.env) && findWeakSecrets(process.env).length > 0) {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const filled = fillSecrets(example, () => randomBytes(32).toString('hex'));
    if (createFile(file, filled, 0o600)) process.stderr.write('Made .env with random secrets.\n');
  }
  if (existsSync(file)) process.loadEnvFile(file);
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  mkdirSync(uploadsFolder(root, process.env), { recursive: true });
  const weak = findWeakSecrets(process.env);
  if (weak.length > 0 && hasExternalDatabase(process.env)) {
    throw new StopError(
      `Secrets are missing or are examples: ${weak.join(', ')}. Set each to a random value (openssl rand -hex 32) in the environment or in .env.`,
    );
  }
  if (weak.length > 0)
    throw new StopError(
      `Secrets are missing or are examples: ${weak.join(', ')}. Delete .env to have a new one made, or set them.`,
    );
  const problem = findBucketProblem(process.env) ?? findAddressProblem(process.env);
  if (problem !== null) throw new StopError(problem);
  return process.env;
};
