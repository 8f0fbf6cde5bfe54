import { workValue } from '../../platform/context/work-value';

const bulk = workValue<boolean>();

/** Runs what the panel does with all documents that somebody ticked. */
export const asBulk = <Result>(run: () => Promise<Result>): Promise<Result> => bulk.run(true, run);

/** Runs what one of them brings along: that is nobody's choice. */
export const asOneOfBulk = <Result>(run: () => Promise<Result>): Promise<Result> => bulk.run(false, run);

/** Whether a write is of a document that somebody ticked among others. */
export const isBulk = (): boolean => bulk.getStore() === true;
