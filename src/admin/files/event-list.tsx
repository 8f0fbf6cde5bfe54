import { Button, Flex } from '@strapi/design-system';
import type { EventOfFiles } from '../../desk/contract/panel';

interface Props {
  readonly events: readonly EventOfFiles[];
  readonly onChoose: (event: string) => void;
}

/** The collections: events of which there are pictures, the newest first. */
export const EventList = ({ events, onChoose }: Props) => (
  <Flex gap={2} wrap="wrap">
    {events.map(({ event, count }) => (
      <Button
        key={event}
        variant="tertiary"
        onClick={() => {
          onChoose(event);
        }}
      >
        <bdi>{event}</bdi> ({count})
      </Button>
    ))}
  </Flex>
);
