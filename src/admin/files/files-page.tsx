import { Box, Button, Flex, Main, TextInput, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useFilesQuery } from '../api/newsroom-api';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { FileLine } from './file-line';

/** Files of the media library, the newest first, each with the documents that use it. */
const FilesPage = () => {
  const say = useWords();
  const direction = useDirection();
  const label = useId();
  const [{ search, page }, ask] = useState({ search: '', page: 1 });
  const { data, isError } = useFilesQuery({ search, page }, { refetchOnMountOrArgChange: true });
  return (
    <Main>
      <Layouts.Header title={say('newsroom.files.title')} />
      <Layouts.Content>
        <Flex dir={direction} direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p" textColor="neutral600">
            {say('newsroom.files.explain')}
          </Typography>
          <Typography id={label}>{say('newsroom.files.search')}</Typography>
          <TextInput
            aria-labelledby={label}
            dir="auto"
            value={search}
            onChange={(event: { target: { value: string } }) => {
              ask({ search: event.target.value, page: 1 });
            }}
          />
          {isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
          {data === undefined && !isError && <Typography>{say('newsroom.loading')}</Typography>}
          {data?.files.length === 0 && <Typography>{say('newsroom.files.none')}</Typography>}
          <Box tag="ul" style={{ listStyle: 'none', padding: 0 }}>
            {data?.files.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </Box>
          <Flex gap={2}>
            <Button
              variant="tertiary"
              disabled={page === 1}
              onClick={() => {
                ask({ search, page: page - 1 });
              }}
            >
              {say('newsroom.files.before')}
            </Button>
            <Button
              variant="tertiary"
              disabled={data?.hasMore !== true}
              onClick={() => {
                ask({ search, page: page + 1 });
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
