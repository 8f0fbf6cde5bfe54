import { ask, forAll, type Answer } from './ask';
import type { Caller } from './callers';

/** Something that somebody asks before and after something was hidden. */
export interface Question {
  readonly caller: Caller;
  readonly method?: 'GET' | 'HEAD';
  readonly path: string;
  /** What of the answer must stay the same; all of it when left out. */
  readonly steady?: ((text: string) => string) | undefined;
}

/** Headers that follow from the bytes of the body. */
const OF_THE_BODY = /^(content-length|etag): .*$/gm;

export const askAll = (questions: readonly Question[]): Promise<Answer[]> =>
  forAll(questions, async ({ caller, method = 'GET', path, steady }) => {
    const answer = await ask(caller, path, method);
    return steady === undefined
      ? answer
      : { ...answer, headers: answer.headers.replaceAll(OF_THE_BODY, ''), body: steady(answer.body) };
  });

export const isSame = (one: Answer, other: Answer): boolean =>
  one.status === other.status && one.headers === other.headers && one.body === other.body;

/** A leak, for whoever reads the failure: what was asked, by whom, and the bytes that tell. */
export const report = ({ caller, method = 'GET', path }: Question, before: Answer, after: Answer): string => {
  const [old, now] = [show(before), show(after)];
  const start = Math.max(0, firstDifference(old, now) - AROUND);
  return [
    `${method} ${path}`,
    `as ${caller.name}`,
    '--- without it',
    cut(old, start),
    '--- with it',
    cut(now, start),
  ].join('\n');
};

const firstDifference = (old: string, now: string): number => {
  let index = 0;
  while (index < now.length && now[index] === old[index]) index += 1;
  return index;
};

const AROUND = 300; // bytes shown before the first difference

const cut = (text: string, start: number): string => text.slice(start, start + 4 * AROUND);

const show = ({ status, headers, body }: Answer): string => `${status}\n${headers}\n\n${body}`;
