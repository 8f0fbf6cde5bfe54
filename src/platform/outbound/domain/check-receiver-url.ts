const MAX_LENGTH = 2048; // characters

/**
 * What is wrong with the address of a receiver, before its name is looked up.
 *
 * @param isPrivateAllowed - as in tests: http too
 * @returns a sentence that says what to do, or null
 * @example checkReceiverUrl('http://example.org', false) // 'Use an address that begins with https://.'
 */
export const checkReceiverUrl = (text: unknown, isPrivateAllowed: boolean): string | null => {
  if (typeof text !== 'string' || !URL.canParse(text))
    return 'Write the whole address, such as https://example.org/hook.';
  if (text.length > MAX_LENGTH) return 'Use an address of at most 2048 characters.';
  const { protocol, username, password, hash } = new URL(text);
  if (protocol !== 'https:' && !(isPrivateAllowed && protocol === 'http:'))
    return 'Use an address that begins with https://.';
  if (username !== '' || password !== '') return 'Leave name and password out of the address.';
  if (hash !== '') return 'Leave out the part from # on: it is not sent.';
  return null;
};
