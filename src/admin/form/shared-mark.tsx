import { Typography } from '@strapi/design-system';
import { useWords } from '../words/use-words';

/** Says behind the label of a field that what is written there holds in every language. */
export const SharedMark = () => (
  <Typography variant="pi" textColor="neutral600">
    ({useWords()('newsroom.sharedField')})
  </Typography>
);
