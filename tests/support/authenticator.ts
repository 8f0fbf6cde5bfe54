import { Secret, TOTP } from 'otpauth';

const STEP = 30_000; // milliseconds

/** What an authenticator app shows for a secret, `later` steps from now: each code counts once. */
export const codeOf = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * STEP });
