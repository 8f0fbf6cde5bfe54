/** What a PDF claims of itself, which readers' programs look for: PDF/A (ISO 19005), PDF/UA (ISO 14289). */
const CLAIMS = {
  pdfaid: { name: 'http://www.aiim.org/pdfa/ns/id/', properties: ['part', 'conformance', 'rev'] },
  pdfuaid: { name: 'http://www.aiim.org/pdfua/ns/id/', properties: ['part', 'rev'] },
} as const;

/**
 * The XMP of a cleaned PDF: its title, and the claims of the one before. Null when there is neither.
 *
 * @param before - the packet that it had; '' for none
 */
export const writePdfXmp = (title: string, before: string): string | null => {
  const claims = Object.entries(CLAIMS).flatMap(([prefix, { name, properties }]) =>
    properties.flatMap((property) => {
      const pattern = new RegExp(`${prefix}:${property}(?:>|\\s*=\\s*["'])\\s*([0-9A-Za-z]{1,4})\\s*[<"']`);
      const value = pattern.exec(before)?.[1];
      return value === undefined
        ? []
        : [`<${prefix}:${property} xmlns:${prefix}="${name}">${value}</${prefix}:${property}>`];
    }),
  );
  if (title === '' && claims.length === 0) return null;
  const dc = `<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="">',
    ...(title === '' ? [] : [dc]),
    ...claims,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
