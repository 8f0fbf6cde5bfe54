/** bytes; what a format is shows at its beginning */
export const HEAD_LENGTH = 65_536;

/** The beginning of a file, a character for each byte. */
export const signsOf = (bytes: Uint8Array, length = 16): string =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1');

/** The beginning of a file as text, whatever its encoding: enough to see what it is. */
export const headOf = (bytes: Uint8Array): string => {
  const head = signsOf(bytes, HEAD_LENGTH).replaceAll('\0', ''); // UTF-16
  return head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
};
