import { Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { PRESS_RELEASE } from '../api/content-types';
import { useDeskQuery } from '../api/newsroom-api';
import { useFormLocale } from '../saving/use-form-locale';
import { useTell } from '../words/tell';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { LinesToFields } from './lines-to-fields';
import { useChecklist } from './use-checklist';

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
      <LinesToFields
        uid={PRESS_RELEASE}
        lines={missing.map((problem) => ({ field: problem.path[0] ?? '', text: tell(problem) }))}
      />
      {advice.length > 0 && (
        <>
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {say('newsroom.checklist.advice')}
          </Typography>
          <LinesToFields
            uid={PRESS_RELEASE}
            lines={advice.map(({ field, word, values }) => ({ field, text: say(word, values) }))}
          />
        </>
      )}
    </Flex>
  );
};
