/**
 * What somebody must be allowed to do: translate (edit the words of a language), write (edit all of a release) or
 * publish (approve, and all that the public sees). Nobody holds `newsroom`: the program does it by itself.
 */
export type Right = 'translate' | 'write' | 'publish' | 'newsroom';
