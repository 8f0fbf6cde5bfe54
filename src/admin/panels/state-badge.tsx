import { Badge } from '@strapi/design-system';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { useWords } from '../words/use-words';
import { wordOfState } from '../words/words-of';

/** Dark words on a pale ground: the grounds of Strapi's own badges are too strong to read what is scheduled or withdrawn. */
const colours = <Colour extends string>(colour: Colour) =>
  ({ backgroundColor: `${colour}100`, textColor: `${colour}700` }) as const;

const COLOURS = {
  draft: colours('secondary'),
  inReview: colours('warning'),
  scheduled: colours('primary'),
  released: colours('success'),
  corrected: colours('success'),
  withdrawn: colours('danger'),
} as const;

/** The state of a release in words. */
export const StateBadge = ({ state }: { readonly state: ReleaseState }) => {
  const say = useWords();
  return <Badge {...COLOURS[state]}>{say(wordOfState(state))}</Badge>;
};
