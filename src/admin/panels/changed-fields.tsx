import { Box, Typography } from '@strapi/design-system';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';
import { Difference } from './difference';

interface Props {
  readonly uid: string;
  /** In words, as text; the same twice where the layout alone differs. */
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

/** Fields by their names, each with what is otherwise in it, word by word. */
export const ChangedFields = ({ uid, changes }: Props) => {
  const say = useWords();
  const label = useFieldLabels(uid);
  return changes.map(({ field, before, after }) => (
    <Box tag="section" key={field} aria-label={label(field)}>
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {label(field)}
      </Typography>
      {before === after ? (
        <Typography textColor="neutral600">{say('newsroom.history.layoutOnly')}</Typography>
      ) : (
        <Difference before={before} after={after} />
      )}
    </Box>
  ));
};
