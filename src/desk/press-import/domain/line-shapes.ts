const BULLET = /^[-–—•*·▪◦‣]\s+/u;
const SEPARATOR = /^[\s\-–—―_*#=~·•.+|]+$/u;
const END_WORD =
  /^[\s\-–—−*#=/([]*(?:ends?|end of (?:the )?(?:press |news )?(?:release|statement)|fin(?: du communiqué| del comunicado)?|النهاية|انتهى(?: البيان)?)[\s\-–—−*#=/.)\]]*$/iu;
const END_SIGN = /^(?:#[#\s]*(?:return|back to top)?|[\s\-–—−*#]+(?:30|0)[\s\-–—−*#]+)$/iu;
/** characters; longer lines are never tested as labels or markers */
const LABEL_LENGTH = 60;
/** characters; a line of prose of this length is a paragraph, whatever it ends with */
const PARAGRAPH_LENGTH = 140;
/** characters; with a full stop, this is enough */
const SENTENCE_LENGTH = 70;

/** Does the line begin with a list mark? `isBullet('- Take Action'); // true` */
export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** The line without its list mark. `stripBullet('- Take Action'); // 'Take Action'` */
export function stripBullet(text: string): string {
  return text.replace(BULLET, '');
}

/** Is the line nothing but a rule: "-", "***", "###", "—ENDS—"? Such a line is reported as not placed. */
export function isSeparator(text: string): boolean {
  return text.length <= LABEL_LENGTH && (SEPARATOR.test(text) || isEndMarker(text));
}

/** Does the line say that the release is over ("###", "-30-", "ENDS", "FIN", "انتهى")? "***" does not. */
export function isEndMarker(text: string): boolean {
  return text.length <= LABEL_LENGTH && (END_SIGN.test(text) || END_WORD.test(text));
}

/** Does the line read as prose, by its length and its full stop? */
export function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH_LENGTH || (text.length >= SENTENCE_LENGTH && endsSentence(text));
}

/** Does the text end as a sentence does, quotation marks aside? `endsSentence('So it is.”'); // true` */
export function endsSentence(text: string): boolean {
  return /[.!?…؟][\s"”»“'’)]*$/u.test(text.slice(-8));
}

/** How many words: runs of anything but spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
