import type { OpenForm } from '../../../desk/contract/presence';

/** Those who have a form open, with one's own other windows told of once: of one in which something is not saved, where there is one. */
export const onceYours = (others: readonly OpenForm[]): readonly OpenForm[] => {
  const yours = others.filter(({ isYours }) => isYours);
  const told = yours.find(({ isUnsaved }) => isUnsaved) ?? yours[0];
  return others.filter((other) => !other.isYours || other === told);
};
