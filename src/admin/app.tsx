/** The panel speaks the four languages of the newsroom, and stays with the newsroom: no tutorials, no release notes. */
export default {
  config: {
    locales: ['ar', 'es', 'fr'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap: (): void => undefined,
};
