import { Badge, Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';

interface Props {
  readonly name: string;
  readonly isTaken: boolean;
  readonly isNew: boolean;
  /** Whether the person may make a new one. */
  readonly mayMake: boolean;
  readonly from: readonly number[];
  readonly children?: ReactNode;
  readonly onTake: (isTaken: boolean) => void;
  readonly onShow: (lines: readonly number[]) => void;
}

/** A contact, country or donor that the text names: there already or new, and whether it comes along. */
export const OfferLine = ({ name, isTaken, isNew, mayMake, from, children, onTake, onShow }: Props) => {
  const say = useWords();
  const list = useListing();
  const isForbidden = isNew && !mayMake;
  return (
    <Box
      onFocus={() => {
        onShow(from);
      }}
    >
      <Flex gap={2} wrap="wrap">
        <Checkbox
          checked={isTaken}
          disabled={isForbidden}
          onCheckedChange={(checked: boolean | 'indeterminate') => {
            onTake(checked === true);
          }}
        >
          <bdi>{name}</bdi>
        </Checkbox>
        <Badge
          backgroundColor={isNew ? 'success100' : 'neutral150'}
          textColor={isNew ? 'success700' : 'neutral700'}
        >
          {say(isNew ? 'newsroom.paste.new' : 'newsroom.paste.known')}
        </Badge>
        <Typography variant="pi" textColor="neutral600">
          {[
            isNew && (isForbidden ? say('newsroom.paste.mayNot') : say('newsroom.paste.newHint')),
            from.length > 0 &&
              say('newsroom.paste.from', {
                lines: list(from.map((number) => String(number + 1))),
              }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Flex>
      {children}
    </Box>
  );
};
