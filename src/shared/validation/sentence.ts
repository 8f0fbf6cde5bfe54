/** Words for staff, with gaps for what they are about: the panel says them in its reader's language. */
export interface Sentence {
  /** In English, such as `There is no text in {language} yet.` */
  readonly text: string;
  /** What belongs into the gaps, by their names. `time` is a moment, in ISO 8601 and UTC. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** @example sentence('Choose {next}.', { next: '10:00' }) */
export const sentence = (text: string, values: Sentence['values'] = {}): Sentence => ({ text, values });

/**
 * The sentence without its gaps; a gap that has no value stays.
 *
 * @param show - how a value is written, as it stands unless told otherwise
 * @example fillIn(sentence('Choose {next}.', { next: '10:00' })) // 'Choose 10:00.'
 */
export const fillIn = (
  { text, values }: Sentence,
  show: (value: string | number, name: string) => string = String,
): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return value === undefined ? gap : show(value, name);
  });
