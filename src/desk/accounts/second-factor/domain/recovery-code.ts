/** Without letters that look like digits (Crockford's base 32): people copy them by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10; // letters of five bits

/**
 * A recovery code, in two groups.
 *
 * @param bytes - ten of chance
 * @example writeRecoveryCode(new Uint8Array(10)) // '00000-00000'
 */
export const writeRecoveryCode = (bytes: Uint8Array): string => {
  const letters = Array.from(bytes.slice(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
};

/** A code as somebody typed it, in the one spelling; null: it is none. */
export const readRecoveryCode = (typed: string): string | null => {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(letters) ? `${letters.slice(0, 5)}-${letters.slice(5)}` : null;
};
