import { Alert, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { MovePlan } from '../../desk/contract/page-tree';
import type { Refusal } from '../logic/problems';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { AddressChanges } from './address-changes';

interface Props {
  readonly title: string;
  /** null while it is refused */
  readonly plan: MovePlan | null;
  readonly refusal: Refusal | null;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what a move changes for readers, and moves when that is confirmed; or why it cannot be. */
export const MoveDialog = ({ title, plan, refusal, isBusy, onConfirm, onClose }: Props) => {
  const say = useWords();
  const direction = useDirection();
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog.Content>
        <Dialog.Header>{say('newsroom.tree.moveTitle', { title })}</Dialog.Header>
        <Dialog.Body style={{ maxHeight: '60vh', overflowY: 'auto', display: 'block' }}>
          <Flex dir={direction} direction="column" alignItems="stretch" gap={4}>
            <div aria-live="assertive">
              {refusal !== null && (
                <Alert
                  variant="danger"
                  title={say('newsroom.tree.refused')}
                  closeLabel={say('newsroom.close')}
                >
                  {refusal.message}
                </Alert>
              )}
            </div>
            {plan !== null && refusal === null && <Plan plan={plan} />}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" onClick={onClose} fullWidth>
            {say(plan === null || refusal !== null ? 'newsroom.close' : 'newsroom.cancel')}
          </Button>
          {plan !== null && refusal === null && (
            <Button loading={isBusy} onClick={onConfirm} fullWidth>
              {say('newsroom.tree.move')}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

const Plan = ({ plan }: { readonly plan: MovePlan }) => {
  const say = useWords();
  return (
    <>
      <AddressChanges {...plan} />
      {plan.published > 0 && <Typography tag="p">{say('newsroom.tree.goesPublic')}</Typography>}
      {plan.waiting.map(({ documentId, why, title }) => (
        <Typography key={documentId} tag="p" textColor="warning700">
          {say(`newsroom.tree.waits.${why}`, { title: title ?? say('newsroom.untitled') })}
        </Typography>
      ))}
    </>
  );
};
