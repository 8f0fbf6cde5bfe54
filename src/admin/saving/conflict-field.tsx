import { Box, Grid, Typography } from '@strapi/design-system';
import { useWords } from '../words/use-words';

interface Props {
  readonly label: string;
  readonly theirs: string;
  readonly yours: string;
  /** Whether the person changed the field, or only the other one did. */
  readonly isTouched: boolean;
  /** What stands above the two, where it is not theirs and yours. */
  readonly titles?: { readonly theirs: string; readonly yours: string };
}

/** One field in both versions, side by side. */
export const ConflictField = ({ label, theirs, yours, isTouched, titles }: Props) => {
  const say = useWords();
  return (
    <Box tag="section" aria-label={label}>
      <Typography variant="delta" tag="h3">
        {label}
      </Typography>
      {!isTouched && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {say('newsroom.conflict.untouched')}
        </Typography>
      )}
      <Grid.Root gap={4} paddingTop={2}>
        <Side
          title={titles?.theirs ?? say('newsroom.conflict.theirs')}
          text={theirs}
          empty={say('newsroom.conflict.empty')}
        />
        <Side
          title={titles?.yours ?? say('newsroom.conflict.yours')}
          text={yours}
          empty={say('newsroom.conflict.empty')}
        />
      </Grid.Root>
    </Box>
  );
};

const Side = ({
  title,
  text,
  empty,
}: {
  readonly title: string;
  readonly text: string;
  readonly empty: string;
}) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
    <Typography variant="sigma" tag="h4" textColor="neutral600">
      {title}
    </Typography>
    <Box background="neutral100" hasRadius padding={3} height="100%">
      <Typography
        dir="auto"
        textColor={text === '' ? 'neutral600' : 'neutral800'}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {text === '' ? empty : text}
      </Typography>
    </Box>
  </Grid.Item>
);
