/*
 * Each field of a form, and each button beside it, has the content manager set up the validation of the whole document, a hundred and
 * fifty times for a release. The build (src/admin/vite.config.ts) has it set up once for a type.
 */

type Make<Made> = (attributes?: object, components?: object) => Made;

const NONE = {};

/** @returns makes the same once of the same two objects */
export const makeOnce = <Made>(make: Make<Made>): Make<Made> => {
  const made = new WeakMap<object, WeakMap<object, Made>>();
  return (attributes = NONE, components = NONE) => {
    const ofAttributes = made.get(attributes) ?? new WeakMap<object, Made>();
    made.set(attributes, ofAttributes);
    const known = ofAttributes.get(components);
    if (known !== undefined) return known;
    const fresh = make(attributes, components);
    ofAttributes.set(components, fresh);
    return fresh;
  };
};
