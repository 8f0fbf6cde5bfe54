/** Streams of compound files by what the file then is ([MS-DOC] 2.1, [MS-XLS] 2.1.2, [MS-PPT] 2.1). */
const STREAMS: readonly (readonly [stream: string, type: string])[] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
];

/**
 * What a compound file ([MS-CFB]) is: a document of an older office, or something else, such as a program's installer.
 *
 * @returns a media type
 */
export const officeType = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = STREAMS.find(([stream]) => file.includes(Buffer.from(`${stream}\0`, 'utf16le')));
  return found?.[1] ?? 'application/x-cfb';
};
