import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { problemOf, type Refusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import type { Sheet } from './domain/sheet';
import { EntryField } from './entry-field';
import { Part } from './part';

interface Props {
  readonly title: string;
  readonly sheet: Sheet;
  readonly places: readonly (readonly number[])[];
  readonly refusal: Refusal | null;
  readonly onChange: (sheet: Sheet, dropped?: number) => void;
  readonly onShow: (lines: readonly number[]) => void;
}

const FIELDS = ['speaker', 'role', 'organisation'] as const;
const LABELS = {
  speaker: 'newsroom.paste.quote.speaker',
  role: 'newsroom.paste.role',
  organisation: 'newsroom.paste.organisation',
} as const;

/** What was said, and by whom. */
export const QuotesPart = ({ title, sheet, places, refusal, onChange, onShow }: Props) => {
  const say = useWords();
  const change = (index: number, part: Partial<Sheet['quotes'][number]>): void => {
    onChange({
      ...sheet,
      quotes: sheet.quotes.map((quote, other) => (other === index ? { ...quote, ...part } : quote)),
    });
  };
  return (
    <Part title={title}>
      {sheet.quotes.length === 0 && (
        <Typography textColor="neutral600">{say('newsroom.paste.none')}</Typography>
      )}
      {sheet.quotes.map((quote, index) => (
        <Flex key={index} direction="column" alignItems="stretch" gap={2}>
          <EntryField
            name={`quotes.${index}.text`}
            label={say('newsroom.paste.quote.text')}
            value={quote.text}
            rows={3}
            language={sheet.locale}
            from={places[index] ?? []}
            error={problemOf(refusal, `quotes.${index}.text`)}
            onChange={(text) => {
              change(index, { text });
            }}
            onShow={onShow}
          />
          <Grid.Root gap={3}>
            {FIELDS.map((field) => (
              <Grid.Item key={field} col={4} xs={12} direction="column" alignItems="stretch">
                <EntryField
                  name={`quotes.${index}.${field}`}
                  label={say(LABELS[field])}
                  value={quote[field]}
                  error={problemOf(refusal, `quotes.${index}.${field}`)}
                  onChange={(text) => {
                    change(index, { [field]: text });
                  }}
                  onShow={() => {
                    onShow(places[index] ?? []);
                  }}
                />
              </Grid.Item>
            ))}
          </Grid.Root>
          <Flex>
            <Button
              variant="tertiary"
              startIcon={<Cross />}
              onClick={() => {
                onChange(
                  { ...sheet, quotes: sheet.quotes.filter((_quote, other) => other !== index) },
                  index,
                );
              }}
            >
              {say('newsroom.paste.takeOut', { what: quote.speaker || say('newsroom.paste.quote.text') })}
            </Button>
          </Flex>
        </Flex>
      ))}
    </Part>
  );
};
