import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../words/use-words';
import { Difference } from './difference';

interface Props {
  readonly legend: string;
  /** What would come back, field by field: `before` is in the draft. */
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly label: (field: string) => string;
  /** Fields that were ticked. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Fields that all languages share, each with a box: none comes back unless somebody ticks it. */
export const SharedChoice = ({ legend, changes, label, chosen, onChange }: Props) => {
  const say = useWords();
  if (changes.length === 0) return null;
  return (
    <Box tag="fieldset" style={{ border: 'none', padding: 0, margin: 0 }}>
      <Typography tag="legend" fontWeight="bold">
        {legend}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {changes.map(({ field, before, after }) => (
          <Box key={field}>
            <Checkbox
              checked={chosen.includes(field)}
              onCheckedChange={(checked: boolean | 'indeterminate') => {
                const others = chosen.filter((other) => other !== field);
                onChange(checked === true ? [...others, field] : others);
              }}
            >
              {label(field)}
            </Checkbox>
            <Box paddingTop={1}>
              {before === after ? (
                <Typography textColor="neutral600">{say('newsroom.history.layoutOnly')}</Typography>
              ) : (
                <Difference before={before} after={after} />
              )}
            </Box>
          </Box>
        ))}
      </Flex>
    </Box>
  );
};
