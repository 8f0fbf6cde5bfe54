import type { PictureFacts } from './picture-facts';

/** Who made a picture and what is allowed with it. Nothing else goes back into a file: the rest is for staff to publish. */
export const WRITTEN = ['creator', 'credit', 'copyright', 'rights', 'licence', 'licensor'] as const;

/** Those of the facts of a picture that stand in its bytes. */
export type WrittenRights = Pick<PictureFacts, (typeof WRITTEN)[number]>;

export const writtenOf = (facts: PictureFacts): WrittenRights =>
  Object.fromEntries(WRITTEN.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));

const NAMESPACES = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  'xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"',
].join(' ');

/**
 * The packet that is written into a picture and each of its sizes: XMP as IPTC Photo Metadata 2025.1 has it, which search engines read
 * for licences too. Null when nobody said anything.
 */
export const writeXmp = (facts: PictureFacts): string | null => {
  if (!WRITTEN.some((name) => facts[name] !== undefined)) return null;
  const { creator, credit, copyright, rights, licence, licensor } = facts;
  const parts = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${escape(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    credit && `<photoshop:Credit>${escape(credit)}</photoshop:Credit>`,
    copyright && `<dc:rights>${inAnyLanguage(copyright)}</dc:rights>`,
    copyright && '<xmpRights:Marked>True</xmpRights:Marked>',
    rights && `<xmpRights:UsageTerms>${inAnyLanguage(rights)}</xmpRights:UsageTerms>`,
    licence && `<xmpRights:WebStatement>${escape(licence)}</xmpRights:WebStatement>`,
    licensor &&
      `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${escape(licensor)}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${NAMESPACES}><rdf:Description rdf:about="">`,
    ...parts.filter(Boolean),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('');
};

const inAnyLanguage = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
