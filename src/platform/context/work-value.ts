import { AsyncLocalStorage } from 'node:async_hooks';

/** A value that a piece of work has from its beginning to its end, with all that it starts. */
export interface WorkValue<Value> {
  /** Does work that has the value; what goes on outside of it has not. */
  readonly run: <Result>(value: Value, work: () => Result) => Result;
  /** The value of the work that asks; undefined outside of any. */
  readonly getStore: () => Value | undefined;
}

/** One value of the work under way, and those that it had before. */
interface Frame {
  readonly of: object;
  readonly value: unknown;
  readonly outer: Frame | undefined;
}

const frames = new AsyncLocalStorage<Frame>();

/**
 * A value of the work under way, as an AsyncLocalStorage holds one. All share a single storage: before Node 24 every promise and
 * every callback copies each storage that there is, and a dozen of them cost more than sending a kept answer does.
 *
 * @example const bulk = workValue<boolean>(); bulk.run(true, () => bulk.getStore()) // true
 */
export const workValue = <Value>(): WorkValue<Value> => {
  const of = {};
  return {
    run: (value, work) => frames.run({ of, value, outer: frames.getStore() }, work),
    getStore: () => {
      let frame = frames.getStore();
      while (frame !== undefined && frame.of !== of) frame = frame.outer;
      return frame?.value as Value | undefined;
    },
  };
};
