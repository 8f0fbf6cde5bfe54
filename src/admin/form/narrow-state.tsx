import { Flex, Typography } from '@strapi/design-system';
import { useDeskQuery } from '../api/newsroom-api';
import { StateBadge } from '../panels/state-badge';
import { useFormLocale } from '../saving/use-form-locale';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { useChecklist } from './use-checklist';

/** State and checklist in one line, where the panels beside the form are in a drawer. */
export const NarrowState = ({ documentId }: { readonly documentId: string | undefined }) => {
  const say = useWords();
  const direction = useDirection();
  const locale = useFormLocale();
  const { data: desk } = useDeskQuery({ documentId: documentId ?? '' }, { skip: documentId === undefined });
  const { missing } = useChecklist(desk, locale);
  const word = missing.length === 0 ? 'newsroom.checklist.complete' : 'newsroom.checklist.missing';
  return (
    <Flex dir={direction} gap={2} width="100%">
      {(documentId === undefined || desk !== undefined) && <StateBadge state={desk?.state ?? 'draft'} />}
      <Typography variant="pi">{say(word, { missing: missing.length })}</Typography>
    </Flex>
  );
};
