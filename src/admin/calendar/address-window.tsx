import { Button, Modal } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { AddressChoice } from './address-choice';

/** A button, and the window in which an address for calendar programs is made, replaced and revoked. */
export const AddressWindow = () => {
  const say = useWords();
  const direction = useDirection();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Calendar />}>
          {say('newsroom.calendar.program')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('newsroom.close')}>
          <Modal.Title>{say('newsroom.calendar.program')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <div dir={direction}>
            <AddressChoice />
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
