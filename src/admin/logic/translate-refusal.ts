import { fillIn, sentence, type Sentence } from '../../shared/validation/sentence';
import { sayTime } from './office-clock';

/** Something that the server said in English; without `sentence` it had no gaps. */
export interface Said {
  message: string;
  readonly sentence?: Sentence | undefined;
  /** Name of the language whose text it is about, where several were looked at. */
  readonly language?: string;
  /** What staff call the document that it is about, where several were written. */
  readonly document?: string;
}

/** Says it in the language of the panel. */
export type Tell = (said: Said) => string;

interface Reader {
  /** Language of the panel. */
  readonly locale: string;
  /** IANA name of the zone on whose clock times are said. */
  readonly timeZone: string;
  /** From an English sentence, with its gaps, to the reader's language. */
  readonly translate: (text: string) => string;
  readonly nameOfState: (state: string) => string;
}

export const tellTo = ({ locale, timeZone, translate, nameOfState }: Reader): Tell => {
  const show = (value: string | number, name: string): string => {
    if (name === 'time') return `${sayTime(String(value), timeZone, locale)} (${timeZone})`;
    if (name === 'state' || name === 'states') return String(value).split(', ').map(nameOfState).join(', ');
    return String(value);
  };
  return ({ message, sentence: said = sentence(message), language, document }) => {
    const text = fillIn({ ...said, text: translate(said.text) }, show);
    const inLanguage = language === undefined ? text : `${language}: ${text}`;
    return document === undefined ? inLanguage : `“${document}”: ${inLanguage}`;
  };
};

/** An error as the server sends it. */
export interface Refusal {
  message?: unknown;
  readonly details?: {
    readonly intent?: unknown;
    readonly errors?: unknown;
    readonly sentence?: Sentence;
    /** IANA name of the office's zone, where the error tells of a time. */
    readonly timeZone?: string;
  };
}

/**
 * Says an error of the server, of whatever shape, in another language: in place, and as often as one likes.
 *
 * @param isolate - keeps a sentence of the other direction in order
 */
export const translateRefusal = (
  refusal: Refusal,
  tell: Tell,
  isolate: (sentence: string) => string = (sentence) => sentence,
): void => {
  const { intent, errors, sentence: said } = refusal.details ?? {};
  const problems = Array.isArray(errors) ? (errors as unknown[]).filter(isSaid) : [];
  for (const problem of problems) problem.message = isolate(tell(problem));
  if (typeof intent === 'string')
    refusal.message = isolate(
      [tell({ message: intent }), ...new Set(problems.map(({ message }) => message))].join(' '),
    );
  else if (isSaid(refusal)) refusal.message = isolate(tell({ message: refusal.message, sentence: said }));
};

const isSaid = (something: unknown): something is Said =>
  typeof (something as Partial<Said> | null)?.message === 'string';
