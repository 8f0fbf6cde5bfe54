import { setTimeout as wait } from 'node:timers/promises';

const POLL = 100; // milliseconds
const PATIENCE = 30_000; // milliseconds: far more than anything here takes

/** Asks again and again until the answer fits. @throws when it never does, with the last answer */
export const until = async <Answer>(
  ask: () => Promise<Answer>,
  fits: (answer: Answer) => boolean,
): Promise<Answer> => {
  let answer = await ask();
  for (let waited = 0; !fits(answer); waited += POLL) {
    if (waited > PATIENCE) throw new Error(`Still ${JSON.stringify(answer)} after ${PATIENCE} ms.`);
    await wait(POLL);
    answer = await ask();
  }
  return answer;
};
