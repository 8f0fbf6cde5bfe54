import { Flex } from '@strapi/design-system';
import { useDeskQuery } from '../api/newsroom-api';
import { useDirection } from '../words/use-direction';
import { EarlyReads } from './early-reads';
import { HiddenList } from './hidden-list';
import { LanguageList } from './language-list';

/** How each language of a release stands, what of it will not show, and who read it early. */
export const LanguagesPanel = ({ documentId }: { readonly documentId: string }) => {
  const direction = useDirection();
  const { data: desk } = useDeskQuery({ documentId });
  if (desk === undefined) return null;
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={4} width="100%">
      <LanguageList languages={desk.languages} />
      <HiddenList hidden={desk.hidden} />
      <EarlyReads desk={desk} />
    </Flex>
  );
};
