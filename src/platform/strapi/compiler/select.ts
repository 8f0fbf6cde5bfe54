import { columnOf, linkOf, modelOf, type Models } from '../model';
import type { Selection, SelectedLink } from './selection';
import type { Shape } from './shape';

/**
 * What a shape selects of the tables that there are.
 *
 * @throws Error for an attribute that its type does not have, or keeps in another way
 */
export const select = (
  models: Models,
  { uid, fields, parts = {}, computed = {}, without }: Shape,
): Selection => {
  const model = modelOf(models, uid);
  const columns = fields.map((field) => {
    const [name, attribute] = typeof field === 'string' ? [field, field] : field;
    return { ...columnOf(model, attribute), attribute: name };
  });
  const links = Object.entries(parts).map(([name, part]): SelectedLink => {
    const link = linkOf(model, name);
    if (isZone(part) !== (link.kind === 'zone'))
      throw new Error(`A shape takes ${name} of ${uid} for what it is not.`);
    return [name, link, isZone(part) ? selectZone(models, part) : select(models, part)];
  });
  return { columns, links, computed: Object.entries(computed), ...(without && { without }) };
};

const isZone = (part: Shape | readonly Shape[]): part is readonly Shape[] => Array.isArray(part);

const selectZone = (models: Models, shapes: readonly Shape[]): Selection => ({
  columns: null,
  links: [],
  components: new Map(shapes.map((shape) => [shape.uid, select(models, shape)])),
});
