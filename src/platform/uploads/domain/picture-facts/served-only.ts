import type { Shape } from '../../../strapi/compiler/shape';
import { isClosedPicture } from './is-closed-picture';

const FILE = 'plugin::upload.file';

/**
 * The shape of a draft that somebody outside of the panel reads: without files that are closed. Public versions link none, drafts keep
 * theirs (docs/adr/0113).
 */
export const servedOnly = (shape: Shape): Shape => ({
  ...shape,
  ...(shape.uid === FILE && { without: isClosedPicture }),
  ...(shape.parts && {
    parts: Object.fromEntries(
      Object.entries(shape.parts).map(([name, part]) => [
        name,
        isList(part) ? part.map(servedOnly) : servedOnly(part),
      ]),
    ),
  }),
});

const isList = (part: Shape | readonly Shape[]): part is readonly Shape[] => Array.isArray(part);
