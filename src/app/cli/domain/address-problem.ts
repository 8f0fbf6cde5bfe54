/**
 * What is wrong with the address that readers see, or null. A path would be half true: the panel's cookies, uploads and press
 * kits belong to the whole host.
 *
 * @example findAddressProblem({ PUBLIC_URL: 'https://www.example.org/news' }) // 'PUBLIC_URL has a path …'
 */
export const findAddressProblem = ({
  PUBLIC_URL: url = '',
}: Record<string, string | undefined>): string | null => {
  if (url === '') return null;
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !['http:', 'https:'].includes(address.protocol))
    return `PUBLIC_URL is not an address of the web. Write https://newsroom.example.org; it is "${url}".`;
  if (address.pathname !== '/' || address.search !== '' || address.hash !== '')
    return `PUBLIC_URL has a path. The newsroom needs a host of its own, such as https://newsroom.example.org; it is "${url}".`;
  return null;
};
