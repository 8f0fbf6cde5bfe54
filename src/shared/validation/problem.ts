import { fillIn, sentence, type Sentence } from './sentence';

/** One thing that is wrong with a document, in words that staff understand. */
export interface Problem {
  /** Where: attribute names and list positions, such as `['roles', '0', 'since']`. */
  readonly path: readonly string[];
  /** What is wrong and how to mend it, one sentence. */
  readonly message: string;
  /** The message before its gaps were filled, for who says it in another language. Without it the message had none. */
  readonly sentence?: Sentence;
  /** Name of the language whose text it is about, where several are looked at; the message begins with it. */
  readonly language?: string;
  /** What staff call the document that it is about, where several are written; the message begins with it. */
  readonly document?: string;
}

/** @example problemAt('email', '{email} is not an e-mail address.', { email: '"press@"' }) */
export const problemAt = (path: string, text: string, values?: Sentence['values']): Problem => {
  const at = { path: path.split('.') };
  if (values === undefined) return { ...at, message: text };
  const said = sentence(text, values);
  return { ...at, message: fillIn(said), sentence: said };
};

/** @example aboutLanguage(problemAt('title', 'Write a title.'), 'français (fr)').message // 'français (fr): Write a title.' */
export const aboutLanguage = (problem: Problem, language: string): Problem => ({
  ...problem,
  message: `${language}: ${problem.message}`,
  sentence: problem.sentence ?? sentence(problem.message),
  language,
});

/** @example aboutDocument(problemAt('title', 'Write a title.'), 'A well').message // '“A well”: Write a title.' */
export const aboutDocument = (problem: Problem, document: string): Problem => ({
  ...problem,
  message: `“${document}”: ${problem.message}`,
  sentence: problem.sentence ?? sentence(problem.message),
  document,
});
