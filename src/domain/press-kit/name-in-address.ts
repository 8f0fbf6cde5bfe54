/** The last part of an address. @example nameInAddress('https://n.example/uploads/a%20b.png') // 'a b.png' */
export const nameInAddress = (url: string): string => {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
};
