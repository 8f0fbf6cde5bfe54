import { Box, Flex, IconButton, Textarea, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { textOfLine } from '../../shared/rich-text/rich-line';
import { useWords } from '../words/use-words';
import { dropLine, rewriteLine, type Sheet } from './domain/sheet';
import { Part } from './part';

interface Props {
  readonly sheet: Sheet;
  readonly error: string | undefined;
  readonly onChange: (sheet: Sheet) => void;
  readonly onShow: (lines: readonly number[]) => void;
}

const WIDTH = 70; // characters, about, in a line of the box

/** The text, a box for each paragraph, heading and item: words are mended here, links and bold stay with them. */
export const BodyPart = ({ sheet, error, onChange, onShow }: Props) => {
  const say = useWords();
  return (
    <Part title={say('newsroom.paste.body')} error={error}>
      {sheet.body.map((line, index) => {
        const text = textOfLine(line);
        const name = say(`newsroom.paste.line.${line.kind}`, { number: index + 1 });
        const restore = (): void => {
          onShow([line.line]);
        };
        return (
          <Flex key={line.line} gap={2} alignItems="flex-start">
            <Box style={{ flex: 1, marginInlineStart: line.kind === 'item' ? '2.4rem' : 0 }}>
              <Typography tag="span" variant="pi" textColor="neutral600">
                {name}
              </Typography>
              <Textarea
                aria-label={name}
                value={text}
                dir="auto"
                lang={sheet.locale}
                rows={Math.max(1, Math.ceil(text.length / WIDTH))}
                style={{ minHeight: 0, fontWeight: line.kind === 'heading' ? 'bold' : 'normal' }}
                onFocus={restore}
                onChange={(event: { target: { value: string } }) => {
                  onChange(rewriteLine(sheet, line.line, event.target.value));
                }}
              />
            </Box>
            <IconButton
              variant="ghost"
              label={say('newsroom.paste.takeOut', { what: name })}
              onClick={() => {
                onChange(dropLine(sheet, line.line));
              }}
            >
              <Cross />
            </IconButton>
          </Flex>
        );
      })}
      {sheet.body.length === 0 && (
        <Typography textColor="neutral600">{say('newsroom.paste.none')}</Typography>
      )}
    </Part>
  );
};
