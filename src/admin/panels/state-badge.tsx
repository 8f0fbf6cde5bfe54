import { Badge } from '@strapi/design-system';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { useWords } from '../words/use-words';
import { wordOfState } from '../words/words-of';

/** Strapi's own colours of what is scheduled cannot be read in the dark. */
const COLOURS = {
  draft: { variant: 'secondary' },
  inReview: { variant: 'warning' },
  scheduled: { backgroundColor: 'primary100', textColor: 'primary700' },
  released: { variant: 'success' },
  corrected: { variant: 'success' },
  withdrawn: { variant: 'danger' },
} as const;

/** The state of a release in words. */
export const StateBadge = ({ state }: { readonly state: ReleaseState }) => {
  const say = useWords();
  return <Badge {...COLOURS[state]}>{say(wordOfState(state))}</Badge>;
};
