/**
 * Whether a part of a path is what every object has: Strapi looks types and models up by such parts, and finds it.
 *
 * @param path - as it was sent
 * @example namesInherited('/content-type-builder/content-types/constructor') // true
 */
export const namesInherited = (path: string): boolean =>
  path.split('/').some((part) => decode(part) in Object.prototype);

/** As it is where it cannot be read. */
export const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
