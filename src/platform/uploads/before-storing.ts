import { workValue } from '../context/work-value';

/** Hears the name of a file, or of a size of it, before a byte of it is in the store: "well_30fcbf9dfa.jpg". */
type Hear = (name: string) => Promise<void>;

const hearing = workValue<Hear>();

/** Does work that stores files, and tells of each before it is stored. */
export const beforeStoring = <Result>(hear: Hear, work: () => Promise<Result>): Promise<Result> =>
  hearing.run(hear, work);

/** Waits until who asked for it has heard of a file. */
export const tellBeforeStoring = async (name: string): Promise<void> => hearing.getStore()?.(name);
