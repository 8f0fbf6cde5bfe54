/**
 * The last part of an address, whole or relative; whatever stands in a text, it never fails.
 *
 * @example nameInAddress('https://n.example/uploads/a%20b.png?width=2') // 'a b.png'
 */
export const nameInAddress = (url: string): string => {
  const [path = ''] = url.split(/[?#]/);
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
};
