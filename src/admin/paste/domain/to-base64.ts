const PIECE = 8192; // bytes; a call takes no more arguments than its stack bears

/** Bytes in base64. @example toBase64(new TextEncoder().encode('A').buffer) // 'QQ==' */
export const toBase64 = (buffer: ArrayBuffer): string => {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
};
