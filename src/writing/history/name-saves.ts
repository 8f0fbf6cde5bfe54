import { workValue } from '../../platform/context/work-value';

const current = workValue<string>();

/** Does work whose saves stand in the history under another name than `saved`, such as `discardedChanges`. */
export const nameSaves = <Result>(action: string, work: () => Promise<Result>): Promise<Result> =>
  current.run(action, work);

/** The name that was given to what is saved now, if any. */
export const nameOfSaves = (): string | undefined => current.getStore();
