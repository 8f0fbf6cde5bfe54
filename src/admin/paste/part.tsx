import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

/** A part of the draft that holds several things, under its name. */
export const Part = ({
  title,
  error,
  children,
}: {
  readonly title: string;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography id={id} tag="h3" variant="omega" fontWeight="bold">
          {title}
        </Typography>
        {error !== undefined && (
          <Typography tag="p" textColor="danger600" role="alert">
            {error}
          </Typography>
        )}
        {children}
      </Flex>
    </Box>
  );
};
