import type { Desk } from '../../releases/overview/describe-desk';

/** Whether the public can read a release. */
export const isPublicDesk = ({ state }: Pick<Desk, 'state'>): boolean =>
  state === 'released' || state === 'corrected';
