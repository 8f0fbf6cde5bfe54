import { Badge } from '@strapi/design-system';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { useWords } from '../words/use-words';
import { wordOfState } from '../words/words-of';

const VARIANTS = {
  draft: 'secondary',
  inReview: 'warning',
  scheduled: 'primary',
  released: 'success',
  corrected: 'success',
  withdrawn: 'danger',
} as const;

/** The state of a release in words. */
export const StateBadge = ({ state }: { readonly state: ReleaseState }) => {
  const say = useWords();
  return <Badge variant={VARIANTS[state]}>{say(wordOfState(state))}</Badge>;
};
