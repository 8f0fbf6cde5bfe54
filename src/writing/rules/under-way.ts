import { workValue } from '../../platform/context/work-value';

const current = workValue<string>();

/** Runs the effects of a transition: what they do to the document passes the rule that guards its state. */
export const duringTransition = <Result>(documentId: string, work: () => Promise<Result>): Promise<Result> =>
  current.run(documentId, work);

/** Whether a write comes from a transition of that document, and not from somebody past the state machine. */
export const isInTransition = (documentId: string | undefined): boolean =>
  documentId !== undefined && current.getStore() === documentId;
