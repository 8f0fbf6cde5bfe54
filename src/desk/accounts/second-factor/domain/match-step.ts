import { Secret, TOTP } from 'otpauth';

const DIGITS = 6;
const PERIOD = 30; // seconds
const ISSUER = 'Dateline';
const WINDOW = 1; // steps before and after that count: clocks of telephones differ

/** What every authenticator app understands, whatever else the RFC allows. */
const totp = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: DIGITS,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });

/**
 * Which step of time a code belongs to, or null: it is wrong, or of another time.
 *
 * @param secret - base32
 * @param now - milliseconds since 1970
 * @example matchStep('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', '287082', 59_000) // 1
 * Source: RFC 6238, sections 4 and 5.2, test vectors in appendix B
 */
export const matchStep = (secret: string, code: string, now: number): number | null => {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta;
};

/** The `otpauth://` address that an authenticator app reads. */
export const enrolmentAddress = (secret: string, email: string): string => totp(secret, email).toString();
