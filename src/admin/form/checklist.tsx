import { Box, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';
import { PRESS_RELEASE } from '../api/content-types';
import { useDeskQuery } from '../api/newsroom-api';
import { useFormLocale } from '../saving/use-form-locale';
import { focusField } from '../undocumented/focus-field';
import { useTell } from '../words/tell';
import { useDirection } from '../words/use-direction';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';
import { useChecklist } from './use-checklist';

const ToField = styled.button`
  display: inline;
  padding: 0;
  background: none;
  border: none;
  text-align: start;
  vertical-align: top;
  cursor: pointer;
  font-size: 1.2rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral800};
  strong {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }
  &:hover strong {
    text-decoration: underline;
  }
`;

interface Line {
  readonly field: string;
  readonly text: string;
}

/** What the release still lacks in the language of the form, and what would make it better; each leads to its field. */
export const Checklist = ({ documentId }: { readonly documentId: string | undefined }) => {
  const say = useWords();
  const tell = useTell();
  const direction = useDirection();
  const locale = useFormLocale();
  const { data: desk } = useDeskQuery({ documentId: documentId ?? '' }, { skip: documentId === undefined });
  const { missing, advice } = useChecklist(desk, locale);
  const counts = { missing: missing.length, advice: advice.length };
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex gap={2} role="status">
        {missing.length === 0 && <Check fill="success600" aria-hidden />}
        <Typography variant="pi" fontWeight="bold">
          {say(missing.length === 0 ? 'newsroom.checklist.complete' : 'newsroom.checklist.missing', counts)}
        </Typography>
      </Flex>
      <Lines lines={missing.map((problem) => ({ field: problem.path[0] ?? '', text: tell(problem) }))} />
      {advice.length > 0 && (
        <>
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {say('newsroom.checklist.advice')}
          </Typography>
          <Lines lines={advice.map(({ field, word, values }) => ({ field, text: say(word, values) }))} />
        </>
      )}
    </Flex>
  );
};

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const label = useFieldLabels(PRESS_RELEASE);
  if (lines.length === 0) return null;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.8rem', margin: 0 }}>
      {lines.map(({ field, text }) => (
        <li key={field + text} style={{ paddingBlock: '0.2rem' }}>
          <ToField
            type="button"
            onClick={() => {
              focusField(PRESS_RELEASE, field, label(field));
            }}
          >
            <strong>{label(field)}</strong>: <bdi>{text}</bdi>
          </ToField>
        </li>
      ))}
    </Box>
  );
};
