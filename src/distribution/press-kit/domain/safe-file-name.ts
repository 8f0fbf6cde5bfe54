import { cleanText } from '../../../shared/blocks/escape-html';

const MAX_LENGTH = 100; // characters; with its folder well below what file systems take

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name that every system takes and that stays in its folder.
 *
 * @param taken - names that the folder has already
 * @example safeFileName('../a:b?.pdf', []) // 'a-b-.pdf'
 */
export const safeFileName = (name: string, taken: readonly string[]): string => {
  const plain = cleanText(name.normalize('NFC').replace(/[\t\r\n\u202A-\u202E\u2066-\u2069]/g, ''))
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const whole = plain === '' || RESERVED.test(plain) ? `file-${plain}` : plain;
  const dot = whole.lastIndexOf('.');
  const extension = dot > 0 && whole.length - dot <= 10 ? whole.slice(dot) : '';
  const stem = Array.from(whole.slice(0, whole.length - extension.length))
    .slice(0, MAX_LENGTH)
    .join('');
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let candidate = `${stem}${extension}`;
  for (let number = 2; used.has(candidate.toLowerCase()); number += 1)
    candidate = `${stem}-${number}${extension}`;
  return candidate;
};
