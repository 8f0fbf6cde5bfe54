/** What no file system, or no header, takes in a name. */
// eslint-disable-next-line no-control-regex -- they are what is left out
const NOT_IN_NAMES = /[<>:"/\\|?*\u0000-\u001f\u007f]/g;

/**
 * What a file that is fetched is called: as the other side says (RFC 6266), or else by the end of its address.
 *
 * @example nameOfDownload('https://a.example/maps/north%20coast.png?size=2', undefined) // 'north coast.png'
 */
export const nameOfDownload = (url: string, disposition: string | undefined): string => {
  const [, extended] = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(disposition ?? '') ?? [];
  const [, quoted, plain] = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition ?? '') ?? [];
  const candidates = [decode(extended), quoted ?? plain, decode(new URL(url).pathname.split('/').at(-1))];
  const names = candidates.map((name) =>
    (name?.split(/[/\\]/).at(-1) ?? '').replace(NOT_IN_NAMES, '').trim(),
  );
  return names.find((name) => /[^.]/.test(name)) ?? 'file';
};

const decode = (text: string | undefined): string | undefined => {
  try {
    return text && decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};
