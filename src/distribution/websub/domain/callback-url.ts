/**
 * The address at which the hub asks or tells a subscriber something: the callback with parameters added to its own.
 *
 * @example callbackUrl('https://example.org/?id=1', { 'hub.mode': 'denied' }) // 'https://example.org/?id=1&hub.mode=denied'
 * Source: W3C WebSub, sections 5.2 and 5.3
 */
export const callbackUrl = (callback: string, parameters: Readonly<Record<string, string>>): string => {
  const url = new URL(callback);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value);
  return url.href;
};
