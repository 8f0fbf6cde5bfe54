/** Characters; of the content model. */
export const LIMITS = {
  title: 255,
  subtitle: 255,
  summary: 1000,
  menuTitle: 80,
  datelineCity: 120,
  credit: 255,
  alt: 500,
};

/** A text cut at a word; what is longer says so. */
export const cut = (text: string | undefined, limit: number): string | null => {
  if (text === undefined || text.trim() === '') return null;
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
};
