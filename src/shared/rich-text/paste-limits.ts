/** bytes; what a release is pasted or dropped with: a text of 400 words has 3,000, with the formats of Word 100,000 */
export const PASTE_BYTES = 500_000;
/** bytes; a document with its pictures: those of phones have some megabytes each */
export const DOCUMENT_BYTES = 20_000_000;
/** lines; a release has some tens, and what has more is several of them, or no release */
export const PASTE_LINES = 2000;
