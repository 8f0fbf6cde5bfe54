import type { ReleaseSeed } from '../model';
import { CO_CHAIRS } from './co-chairs';
import { CROSS_REGIONAL_DIALOGUE } from './cross-regional-dialogue';
import { DONORS } from './donors';
import { RECOMMENDATIONS } from './recommendations';

export const PRESS_RELEASES: readonly ReleaseSeed[] = [
  CROSS_REGIONAL_DIALOGUE,
  CO_CHAIRS,
  RECOMMENDATIONS,
  DONORS,
];
