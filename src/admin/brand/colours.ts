const WARNING = '#9a4b01';

/** Where the panel's own colours are too pale to be read on the ground of a badge: 4.5 to 1 and more with these. */
export const COLOURS = {
  light: {
    colors: { warning600: WARNING, warning700: WARNING, danger700: '#9c2216', alternative700: '#7a10c4' },
  },
  dark: { colors: { danger700: '#fbb0a8', primary700: '#c0bfff' } },
};
