import { Badge } from '@strapi/design-system';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { useWords } from '../words/use-words';
import { wordOfState } from '../words/words-of';
import { paleColours } from './pale-colours';

const COLOURS = {
  draft: paleColours('secondary'),
  inReview: paleColours('warning'),
  scheduled: paleColours('primary'),
  released: paleColours('success'),
  corrected: paleColours('success'),
  withdrawn: paleColours('danger'),
} as const;

/** The state of a release in words. */
export const StateBadge = ({ state }: { readonly state: ReleaseState }) => {
  const say = useWords();
  return <Badge {...COLOURS[state]}>{say(wordOfState(state))}</Badge>;
};
