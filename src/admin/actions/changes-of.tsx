import { Flex, Typography } from '@strapi/design-system';
import { PRESS_RELEASE } from '../api/content-types';
import { useDraftChangesQuery } from '../api/newsroom-api';
import { ChangedFields } from '../panels/changed-fields';
import { useWords } from '../words/use-words';

interface Props {
  readonly documentId: string;
  readonly locale: string;
  /** Of the language. */
  readonly name: string;
  readonly isOpen: boolean;
}

/** What the public will read otherwise in a language, word by word, and what changes of all languages. */
export const ChangesOf = ({ documentId, locale, name, isOpen }: Props) => {
  const say = useWords();
  const { data, isError } = useDraftChangesQuery(
    { uid: PRESS_RELEASE, documentId, locale },
    { refetchOnMountOrArgChange: true },
  );
  const changes = [...(data?.words ?? []), ...(data?.shared ?? [])];
  return (
    <details open={isOpen}>
      <Typography tag="summary" variant="pi" fontWeight="bold" style={{ cursor: 'pointer' }}>
        {say('newsroom.correct.changes')}: {name}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
        {data === undefined && !isError && <Typography>{say('newsroom.loading')}</Typography>}
        {data !== undefined && changes.length === 0 && (
          <Typography>{say('newsroom.correct.noWords')}</Typography>
        )}
        <ChangedFields uid={PRESS_RELEASE} changes={changes} />
      </Flex>
    </details>
  );
};
