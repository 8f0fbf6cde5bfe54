/** Where the panel's own colours are too pale to be read: words of warning on white and on the ground of a badge. */
export const COLOURS = { light: { colors: { warning700: '#9a4b01' } } };
