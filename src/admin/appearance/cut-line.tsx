import { Typography } from '@strapi/design-system';
import type { CutText } from '../../shared/release-text/cut-text';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';

/** Says what of a text nobody reads in a place, below it; nothing when all of it fits. */
export const CutLine = ({
  name,
  text,
  most,
}: {
  readonly name: string;
  readonly text: CutText;
  readonly most: number;
}) => {
  const say = useWords();
  const direction = useDirection();
  if (text.rest === '') return null;
  return (
    <Typography tag="p" variant="pi" textColor="warning700" dir={direction} role="note">
      {say('newsroom.appearance.cut', { name, most, rest: text.rest })}
    </Typography>
  );
};
