/**
 * A value whose texts are its own. A text that is cut out of a piece of a file keeps the whole piece in memory for as long as it
 * lives; what is kept while a file is read is copied out of it.
 */
export const copyOut = <Value extends object>(value: Value): Value =>
  JSON.parse(JSON.stringify(value)) as Value;
