/** Arrows and chevrons that mean "back" and "on", by how the paths of `@strapi/icons` begin. */
export const ARROWS = [
  'M28.5 16a1.5 1.5 0 0 1-1.5 1.5H8.625', // ArrowLeft
  'm28.061 17.061-9 9', // ArrowRight
  'M21.061 24.939a1.503', // ChevronLeft
  'm23.061 17.061-10 10', // ChevronRight
];
