/**
 * Signs that PostgreSQL's parser takes for parts of words, and people do not. Where a database sorts by bytes (`C`), it
 * takes every character beyond ASCII for a letter: in `l’été « chaud »` it sees the words `l’été`, `«` and `»`. Everywhere
 * it reads `<b>` as a tag, `Ghana/Togo` as a file and `2024-2026` as 2024 and minus 2026.
 * Source: PostgreSQL documentation, section "Parsers"
 */
export const MISREAD_SIGN = /[^\p{L}\p{M}\p{N}\0-\u007F]|[<>&/\\_=#%+*~^|`{}[\]$]|(?<=[^\s"])-(?=\d)/gu;

/** Inside words, for the eye alone: the word goes on behind it. */
export const SOFT_HYPHEN = /\u00AD/g;
