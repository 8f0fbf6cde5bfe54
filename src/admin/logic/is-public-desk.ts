import type { Desk } from '../../desk/contract/panel';

/** Whether the public can read a release. */
export const isPublicDesk = ({ state }: Pick<Desk, 'state'>): boolean =>
  state === 'released' || state === 'corrected';
