import { Button, Modal } from '@strapi/design-system';
import { languageOfPanel, sayAtDoor } from './door-words';
import { RecoveryCodes } from './recovery-codes';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shows recovery codes until somebody says that they are kept. */
export const RecoveryCodesWindow = ({ codes, onKept }: Props) => (
  <Modal.Root open onOpenChange={onKept}>
    <Modal.Content>
      <Modal.Header closeLabel={sayAtDoor('newsroom.close')}>
        <Modal.Title>{sayAtDoor('newsroom.secondFactor.recoveryCodes')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <div dir={languageOfPanel().startsWith('ar') ? 'rtl' : 'ltr'}>
          <RecoveryCodes codes={codes} say={sayAtDoor} />
        </div>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={onKept}>{sayAtDoor('newsroom.secondFactor.kept')}</Button>
      </Modal.Footer>
    </Modal.Content>
  </Modal.Root>
);
