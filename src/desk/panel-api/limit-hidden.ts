import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import type { Hidden } from '../../reading/relations/find-hidden';
import { groupBy } from '../../shared/collections/group-by';
import { findReaders } from '../../writing/actor/find-readers';

/** What a release refers to that will not show, for one person: of what the person does not read not even the name. */
export const limitHidden = async (
  strapi: Core.Strapi,
  ability: Ability,
  hidden: readonly Hidden[],
): Promise<Hidden[]> => {
  const limited: Hidden[] = [];
  for (const [uid, ofType] of groupBy(hidden, (each) => each.uid)) {
    const ids = ofType.map(({ documentId }) => documentId);
    const readerOf = await findReaders(strapi, ability, uid, ids);
    for (const each of ofType)
      limited.push(readerOf(each.documentId).mayRead(null, 'name') ? each : { ...each, label: null });
  }
  return limited;
};
