import { workValue } from '../../platform/context/work-value';

const movingIn = workValue<true>();

/**
 * Does work that brings over what was public on another site. Feeds and the changes log have it as old, with its own date; webhooks,
 * subscribers, caches in front and people are told nothing of it (docs/adr/0102).
 */
export const whileMovingIn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  movingIn.run(true, work);

/** Whether what happens now is no news to anybody. */
export const isMovingIn = (): boolean => movingIn.getStore() === true;
