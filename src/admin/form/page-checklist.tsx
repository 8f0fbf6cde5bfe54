import { Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { PAGE } from '../api/content-types';
import { useFormLocale } from '../saving/use-form-locale';
import { useTell } from '../words/tell';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { usePagePicturesQuery } from './form-api';
import { LinesToFields } from './lines-to-fields';

/** What stands against the pictures of a page, as it is saved, before somebody publishes it; each leads to its field. */
export const PageChecklist = ({ documentId }: { readonly documentId: string }) => {
  const say = useWords();
  const tell = useTell();
  const direction = useDirection();
  const locale = useFormLocale();
  const { data: problems, isError } = usePagePicturesQuery({ documentId, locale });
  if (isError) return <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>;
  if (problems === undefined) return <Typography>{say('newsroom.loading')}</Typography>;
  const isSafe = problems.length === 0;
  const lines = problems.map((problem) => ({ field: problem.path.join('.'), text: tell(problem) }));
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex gap={2} role="status">
        {isSafe && <Check fill="success600" aria-hidden />}
        <Typography variant="pi" fontWeight="bold">
          {say(isSafe ? 'newsroom.checklist.picturesSafe' : 'newsroom.checklist.picturesFirst')}
        </Typography>
      </Flex>
      <LinesToFields uid={PAGE} lines={lines} />
    </Flex>
  );
};
