import type { PageSeed } from '../model';
import { CROSS_CUTTING_PAGES } from './cross-cutting';
import { HOME } from './home';
import { OUR_WORK_PAGES } from './our-work';
import { WHO_WE_ARE_PAGES } from './who-we-are';

/** Parents before their children. */
export const PAGES: readonly PageSeed[] = [
  HOME,
  ...WHO_WE_ARE_PAGES,
  ...OUR_WORK_PAGES,
  ...CROSS_CUTTING_PAGES,
];
