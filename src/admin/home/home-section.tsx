import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly count?: number;
  /** Something that went wrong. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}

/** A part of the desk: its heading with how many there are, and a row for each. */
export const HomeSection = ({ title, count, isUrgent = false, children }: Props) => {
  const heading = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      borderColor={isUrgent ? 'danger200' : 'neutral150'}
    >
      <Flex gap={2} paddingTop={3} paddingBottom={3} paddingLeft={5} paddingRight={5} alignItems="baseline">
        <Typography id={heading} variant="delta" tag="h2" textColor={isUrgent ? 'danger700' : 'neutral800'}>
          {title}
        </Typography>
        {count !== undefined && <Typography textColor="neutral600">{count}</Typography>}
      </Flex>
      <Box tag="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {children}
      </Box>
    </Box>
  );
};
