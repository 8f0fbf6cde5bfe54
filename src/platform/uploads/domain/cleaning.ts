/**
 * By which rules files are cleaned before they are stored; kept in the row of each. It grows when more is taken out, and then files of
 * before are cleaned again (`src/writing/files/clean-files.ts`).
 */
export const CLEANING = 1;
