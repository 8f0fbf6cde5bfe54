/**
 * What is wrong with an address that staff want something fetched from; null: it may be tried.
 *
 * @example checkDownloadUrl('ftp://a.example/a.png') // 'Give an address that begins with https:// or http://.'
 */
export const checkDownloadUrl = (url: unknown): string | null => {
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  if (address === null || !['https:', 'http:'].includes(address.protocol))
    return 'Give an address that begins with https:// or http://.';
  if (address.username !== '' || address.password !== '')
    return 'Give an address without a name and a password in it.';
  return null;
};
