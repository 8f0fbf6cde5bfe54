export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * The best encoding that a client takes: br, then gzip, then none. RFC 9110, section 12.5.3.
 *
 * @param header - `Accept-Encoding` of the request
 * @example chooseEncoding('gzip, br;q=0') // 'gzip'
 */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (header === undefined || header === '') return 'identity';
  if (takes(header, 'br')) return 'br';
  return takes(header, 'gzip') ? 'gzip' : 'identity';
};

const takes = (header: string, encoding: string): boolean => {
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';');
    if (name.trim() !== encoding) continue;
    const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
    return quality === undefined || Number(quality.slice(2)) > 0;
  }
  return false; // a mere "*" names nothing: plain is always right
};
