import { Box, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { aroundChanges, wordDifference, type DifferencePart } from '../logic/word-difference';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
`;

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration-thickness: 1px;
`;

interface Props {
  readonly before: string;
  readonly after: string;
  /** Whether what stayed the same is shown to its end. */
  readonly isWhole?: boolean;
  /** Of its language, where that is known. */
  readonly direction?: 'ltr' | 'rtl';
}

/** A text with what was removed from it and what was added, in colour, by line and in words for those who hear it. */
export const Difference = ({ before, after, isWhole = false, direction }: Props) => (
  <Box
    dir={direction ?? 'auto'}
    style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6, fontSize: '1.4rem' }}
    color="neutral800"
  >
    {(isWhole ? wordDifference(before, after) : aroundChanges(wordDifference(before, after))).map(
      (part, index) => (
        <Part key={index} part={part} />
      ),
    )}
  </Box>
);

const Part = ({ part: { kind, text } }: { readonly part: DifferencePart }) => {
  const say = useWords();
  const direction = useDirection();
  if (kind === 'same') return <span>{text}</span>;
  const Mark = kind === 'removed' ? Removed : Added;
  // with a direction of their own, so that a text is laid by its own words and not by those of the panel
  return (
    <Mark>
      <VisuallyHidden dir={direction}>[{say(`newsroom.history.${kind}`)}: </VisuallyHidden>
      {text}
      <VisuallyHidden dir={direction}>]</VisuallyHidden>
    </Mark>
  );
};
