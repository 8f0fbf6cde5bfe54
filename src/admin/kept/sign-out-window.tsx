import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { languageOfPanel, sayAtDoor } from '../accounts/door-words';
import { directionOf } from '../../shared/locales/direction';
import { panelWordsIn } from '../words/panel-words';
import type { KeptDraft } from './domain/kept-draft';

interface Props {
  readonly drafts: readonly KeptDraft[];
  /** Whether to sign out. */
  readonly onAnswer: (isSure: boolean) => void;
}

/** Names what was typed and not saved, which goes with the one who signs out. */
export const SignOutWindow = ({ drafts, onAnswer }: Props) => {
  const { forms } = panelWordsIn(languageOfPanel());
  const stay = (): void => {
    onAnswer(false);
  };
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) stay();
      }}
    >
      <Modal.Content>
        <Modal.Header closeLabel={sayAtDoor('newsroom.close')}>
          <Modal.Title>{sayAtDoor('newsroom.kept.signOut')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex dir={directionOf(languageOfPanel())} direction="column" alignItems="stretch" gap={3}>
            <Typography tag="p">{sayAtDoor('newsroom.kept.signOut.explain')}</Typography>
            <Box tag="ul">
              {drafts.map((draft) => (
                <Typography tag="li" key={draft.form} dir="auto">
                  {[forms[draft.uid]?.name, draft.title || sayAtDoor('newsroom.kept.untitled')]
                    .filter(Boolean)
                    .join(': ')}
                </Typography>
              ))}
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={stay}>
            {sayAtDoor('newsroom.kept.stay')}
          </Button>
          <Button
            variant="danger"
            onClick={() => {
              onAnswer(true);
            }}
          >
            {sayAtDoor('newsroom.kept.signOut.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
