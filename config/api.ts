export default {
  rest: {
    defaultLimit: 25, // documents a page when the caller does not say
    maxLimit: 100, // documents a page at most: keeps an answer under about 2 MB
    withCount: true,
  },
  documents: { strictParams: true },
};
