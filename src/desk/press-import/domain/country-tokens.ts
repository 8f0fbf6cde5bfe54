/** A word of a text that may be one of a country's name. */
export interface Token {
  /** as compared: without Arabic vowel signs, and with one form of alef */
  text: string;
  start: number;
  end: number;
}

/** The words of a text, marks left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}]+/gu))
    tokens.push({ text: plain(word), start, end: start + word.length });
  return tokens;
}

/** The token at an index that is known to be one. */
export function at(tokens: Token[], index: number): Token {
  return tokens[index] ?? { text: '', start: 0, end: 0 };
}

const ASCII = /^[a-z]*$/i;

function plain(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا');
}

/** An Arabic word with and without the prefixes written onto it; any other word as it is. */
export function formsOf(word: string): string[] {
  if (ASCII.test(word) || !/^\p{Script=Arabic}/u.test(word)) return [word];
  const bare = word.replace(/^[وف](?=\p{L}{3})/u, '');
  const forms = [word, bare];
  for (const form of [word, bare]) {
    if (form.startsWith('لل')) forms.push(`ال${form.slice(2)}`);
    if (/^[بلك]/u.test(form) && form.length > 3) forms.push(form.slice(1));
  }
  return forms;
}
