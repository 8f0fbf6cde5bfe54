import type { PictureForm } from './picture-form';

/**
 * By which rules files are cleaned before they are stored; kept in the row of each. It grows when more is taken out, and then files of
 * before are cleaned again (`src/writing/files/clean-files.ts`).
 */
export const CLEANING = 2;

/** The rules that a form came with; those of before need not be looked at again for later ones. */
export const CLEANED_SINCE: Readonly<Partial<Record<PictureForm, number>>> = {
  office: 2,
  sound: 2,
  matroska: 2,
};
