import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { FirstMinutes } from '../../desk/contract/home';
import { useWords } from '../words/use-words';
import { RemovalDialog } from './removal-dialog';

/** Says what the demonstration content is, and removes it for who may. */
export const Examples = ({ examples, mayRemove }: FirstMinutes) => {
  const say = useWords();
  const [isAsking, ask] = useState(false);
  if (examples === 0 && !mayRemove) return null;
  return (
    <Box
      tag="section"
      aria-label={say('newsroom.examples.title')}
      background="primary100"
      borderColor="primary200"
      hasRadius
      padding={5}
    >
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box flex="1" minWidth="28rem">
          <Typography variant="delta" tag="h2">
            {say('newsroom.examples.title')}
          </Typography>
          <Typography tag="p" textColor="neutral800">
            {say('newsroom.examples.explain', { count: examples })}
          </Typography>
        </Box>
        {mayRemove && (
          <Button
            variant="secondary"
            onClick={() => {
              ask(true);
            }}
          >
            {say('newsroom.examples.remove')}
          </Button>
        )}
      </Flex>
      {isAsking && (
        <RemovalDialog
          onClose={() => {
            ask(false);
          }}
        />
      )}
    </Box>
  );
};
