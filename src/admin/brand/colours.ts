const READABLE = '#9a4b01'; // 5 to 1 on white and on the ground of a badge

/** Where the panel's own colours are too pale to be read: words of warning. */
export const COLOURS = { light: { colors: { warning600: READABLE, warning700: READABLE } } };
