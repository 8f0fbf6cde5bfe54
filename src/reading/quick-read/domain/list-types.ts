import type { Selection } from '../../../platform/strapi/compiler/selection';
import type { Condition, Plan } from './plan';

/** The content types that a plan reads besides its own, each once: the caller must be allowed to list them. */
export const listTypes = ({ uid, selection, filter }: Plan): string[] => [
  ...new Set([...selectedTypes(uid, selection), ...filteredTypes(filter)]),
];

const selectedTypes = (uid: string, { links }: Selection): string[] =>
  links.flatMap(([, link, nested]) => {
    if (link.kind === 'languages') return [uid];
    const own = link.kind === 'relation' ? [link.target] : [];
    return [...own, ...(link.kind === 'zone' ? [] : selectedTypes(link.target, nested))];
  });

const filteredTypes = (condition: Condition): string[] => {
  if (condition.kind === 'test') return [];
  if (condition.kind === 'related') return [condition.link.target, ...filteredTypes(condition.of)];
  return condition.of.flatMap(filteredTypes);
};
