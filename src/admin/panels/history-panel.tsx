import { Flex, Typography } from '@strapi/design-system';
import { useFormLocale } from '../saving/use-form-locale';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { HistoryPage } from './history-page';

/** What happened to a document in the language of the form, the newest first. */
export const HistoryPanel = ({
  uid,
  documentId,
}: {
  readonly uid: string;
  readonly documentId: string | undefined;
}) => {
  const say = useWords();
  const direction = useDirection();
  const locale = useFormLocale();
  if (documentId === undefined) return <Typography>{say('newsroom.history.createFirst')}</Typography>;
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={3} width="100%">
      <HistoryPage key={`${documentId} ${locale}`} uid={uid} documentId={documentId} locale={locale} />
    </Flex>
  );
};
