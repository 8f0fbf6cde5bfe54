import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Refusal } from '../logic/problems';
import { problemsElsewhere } from '../logic/problems';
import { useWords } from '../words/use-words';
import { useNames } from './use-names';

interface Props {
  readonly refusal: Refusal | null;
  readonly isMaking: boolean;
  readonly onMake: () => void;
  readonly onAgain: () => void;
}

/** Where a refusal is told beside what it is about. */
const SHOWN =
  /^(?:title|subtitle|datelineCity|date|embargoedUntil|summary|body|notesToEditors|contacts|partnerCountries|donors|quotes\.\d+\.\w+|contacts\.\d+\.\w+)$/;

/** Makes the draft, and says what of a refusal no field tells. */
export const MakeBar = ({ refusal, isMaking, onMake, onAgain }: Props) => {
  const say = useWords();
  const nameOf = useNames();
  const elsewhere = problemsElsewhere(
    refusal,
    (refusal?.problems ?? []).map(({ path }) => path).filter((path) => SHOWN.test(path)),
  );
  return (
    <Bar>
      {refusal !== null && (
        <Alert variant="danger" closeLabel="" title="" role="alert">
          {elsewhere.length > 0
            ? elsewhere
                .map(({ path, message }) => `${nameOf(path.split('.')[0] ?? path)}: ${message}`)
                .join(' ')
            : refusal.message}
        </Alert>
      )}
      <Flex gap={3} wrap="wrap">
        <Button loading={isMaking} onClick={onMake}>
          {say('newsroom.paste.make')}
        </Button>
        <Button variant="tertiary" disabled={isMaking} onClick={onAgain}>
          {say('newsroom.paste.again')}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {say('newsroom.paste.notStored')}
        </Typography>
      </Flex>
    </Bar>
  );
};

/** Stays in sight: what is below it can be looked at later. */
const Bar = styled.div`
  background: ${({ theme }) => theme.colors.neutral100};
  bottom: 0;
  display: grid;
  gap: 1.2rem;
  padding-block: 1.6rem;
  position: sticky;
  z-index: 1;
`;
