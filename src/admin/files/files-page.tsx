import { Box, Button, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useFilesQuery } from '../api/newsroom-api';
import { askPictures } from '../pictures/ask-pictures';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { EventList } from './event-list';
import { FileFilters } from './file-filters';
import { FileLine } from './file-line';
import { soughtOf } from './sought';

/** Files of the media library, the newest first, each with what is known of it and the documents that use it. */
const FilesPage = () => {
  const say = useWords();
  const direction = useDirection();
  const { search: query } = useLocation();
  const [sought, ask] = useState(() => soughtOf(query));
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const { data, isError, refetch } = useFilesQuery(sought, { refetchOnMountOrArgChange: true });
  const mayAnswer = data?.mayAnswer === true;
  const answer = async (ids: readonly number[]): Promise<void> => {
    if (!(await askPictures(ids, true))) return;
    setTicked([]);
    await refetch();
  };
  const turn = (by: number): void => {
    ask({ ...sought, page: sought.page + by });
  };
  return (
    <Main dir={direction}>
      <Layouts.Header title={say('newsroom.files.title')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p" textColor="neutral600">
            {say('newsroom.files.explain')}
          </Typography>
          <FileFilters sought={sought} mayAnswer={mayAnswer} onChange={ask} />
          <EventList
            events={data?.events ?? []}
            onChoose={(event) => {
              ask({ ...sought, event, page: 1 });
            }}
          />
          {ticked.length > 0 && (
            <Flex>
              <Button onClick={() => void answer(ticked)}>
                {say('newsroom.files.answerAll')} ({ticked.length})
              </Button>
            </Flex>
          )}
          {isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
          {data === undefined && !isError && <Typography>{say('newsroom.loading')}</Typography>}
          {data?.files.length === 0 && <Typography>{say('newsroom.files.none')}</Typography>}
          <Box tag="ul" style={{ listStyle: 'none', padding: 0 }}>
            {data?.files.map((file) => (
              <FileLine
                key={file.id}
                file={file}
                mayAnswer={mayAnswer}
                isTicked={ticked.includes(file.id)}
                onTick={(isTicked) => {
                  setTicked([...ticked.filter((id) => id !== file.id), ...(isTicked ? [file.id] : [])]);
                }}
                onAnswer={() => void answer([file.id])}
              />
            ))}
          </Box>
          <Flex gap={2}>
            <Button
              variant="tertiary"
              disabled={sought.page === 1}
              onClick={() => {
                turn(-1);
              }}
            >
              {say('newsroom.files.before')}
            </Button>
            <Button
              variant="tertiary"
              disabled={data?.hasMore !== true}
              onClick={() => {
                turn(1);
              }}
            >
              {say('newsroom.files.after')}
            </Button>
          </Flex>
        </Flex>
      </Layouts.Content>
    </Main>
  );
};

export default FilesPage;
