import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * A telephone number in the form of ITU-T E.164, or null when it is not a valid international number.
 *
 * @param phone - with its country code: spaces, brackets, dots and dashes are ignored
 * @example toE164('+41 (22) 717 91 11') // '+41227179111'
 * @example toE164('26 686 4558') // null: no country code
 */
export const toE164 = (phone: unknown): string | null => {
  if (typeof phone !== 'string') return null;
  const international = phone.trim().replace(/^00/, '+');
  if (!international.startsWith('+')) return null;
  const parsed = parsePhoneNumberFromString(international, { extract: false });
  return parsed?.isValid() === true && parsed.ext === undefined ? parsed.number : null;
};
