/** What must be secret, by the name of its variable. */
const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

/** Tokens that a new installation gets besides; they may stay empty. */
const TOKEN_NAMES = ['PREVIEW_TOKEN', 'WRITING_TOKEN'] as const;

const EXAMPLE_VALUE = /change-me|tobemodified/i;

/**
 * The secrets that are missing or are those of `.env.example`.
 *
 * @example findWeakSecrets({ JWT_SECRET: 'change-me' }) // ['APP_KEYS', …, 'JWT_SECRET']
 */
export const findWeakSecrets = (environment: Readonly<Record<string, string | undefined>>): string[] => [
  ...SECRET_NAMES.filter(
    (name) => (environment[name] ?? '') === '' || EXAMPLE_VALUE.test(environment[name] ?? ''),
  ),
  ...TOKEN_NAMES.filter((name) => EXAMPLE_VALUE.test(environment[name] ?? '')),
];

/**
 * The text of `.env` with every secret and token of the example filled in.
 *
 * @param example - the text of `.env.example`
 * @param randomHex - gives a new random value at each call
 */
export const fillSecrets = (example: string, randomHex: () => string): string =>
  example.replace(/^([A-Z_]+)=.*$/gm, (line, name: string) => {
    if (name === 'APP_KEYS') return `${name}=${randomHex()},${randomHex()}`;
    return [...SECRET_NAMES, ...TOKEN_NAMES].some((secret) => secret === name)
      ? `${name}=${randomHex()}`
      : line;
  });
