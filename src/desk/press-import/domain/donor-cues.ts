import { DONOR_CUE, OF_MONEY } from './donor-grammar';

const CUE = new RegExp(DONOR_CUE, 'giu');

/**
 * Where a text begins to name those who paid: the places of "funded by", "with the financial support of", "financé
 * par", "con el apoyo financiero de", "بتمويل من" and their like. "With support from" alone (`ofMoney` false) is about money
 * only where the giver is one who gives nothing else.
 */
export function findDonorCues(text: string): { start: number; end: number; ofMoney: boolean }[] {
  return [...text.matchAll(CUE)].map((cue) => ({
    start: cue.index,
    end: cue.index + cue[0].length,
    ofMoney: OF_MONEY.test(cue[0]),
  }));
}
