/** Encodings of fonts, by their `\fcharset`. */
const OF_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Encodings of documents, by their `\ansicpg`. */
const OF_CODE_PAGE: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** @returns null for the encoding of the document itself @example encodingOfFont(178) // 'windows-1256' */
export const encodingOfFont = (charset: number): string | null => OF_CHARSET[charset] ?? null;

/** @example encodingOfPage(1256) // 'windows-1256' */
export const encodingOfPage = (page: number): string =>
  OF_CODE_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
