import { Box, Modal, Tabs, Typography } from '@strapi/design-system';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { PageIn, PLACES, ReleaseIn, type Place, type Shown } from './views';

interface Props extends Shown {
  readonly isPage: boolean;
  /** Which place it opens at; null: it is closed. */
  readonly place: Place | null;
  readonly onPlace: (place: Place | null) => void;
  /** When it has gone: the focus belongs to what opened it. */
  readonly onGone: () => void;
}

/** A wide window with a document as it appears in each place, drawn from what the form holds at this moment. */
export const AppearanceWindow = ({ isPage, place, onPlace, onGone, ...shown }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const places = PLACES.filter((each) => !(isPage && each === 'feed'));
  const Document = isPage ? PageIn : ReleaseIn;
  return (
    <Modal.Root
      open={place !== null}
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onPlace(null);
      }}
    >
      <Modal.Content onCloseAutoFocus={onGone} style={{ width: '92vw', maxWidth: '110rem' }}>
        <Modal.Header closeLabel={say('newsroom.close')}>
          <Modal.Title>{say('newsroom.appearance')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Box dir={direction} paddingBottom={4}>
            <Typography tag="p" textColor="neutral600">
              {say('newsroom.appearance.explain')}
            </Typography>
          </Box>
          <Tabs.Root
            variant="simple"
            dir={direction}
            value={place ?? 'reader'}
            onValueChange={(value: string) => {
              onPlace(value as Place);
            }}
          >
            <Tabs.List aria-label={say('newsroom.appearance')}>
              {places.map((each) => (
                <Tabs.Trigger key={each} value={each}>
                  {say(`newsroom.appearance.${each}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {places.map((each) => (
              <Tabs.Content key={each} value={each}>
                <Box paddingTop={5} paddingBottom={5}>
                  {place === each && <Document {...shown} place={each} />}
                </Box>
              </Tabs.Content>
            ))}
          </Tabs.Root>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
