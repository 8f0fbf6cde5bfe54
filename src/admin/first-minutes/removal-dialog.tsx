import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { RemovalPlan } from '../../desk/contract/home';
import { useRemovalPlanQuery, useRemoveDemonstrationMutation } from '../home/home-api';
import { useFocusReturn } from '../logic/use-focus-return';
import { useDirection } from '../words/use-direction';
import { useWords, type Say } from '../words/use-words';
import { PieceList } from './piece-list';

const Plan = ({ plan: { goes, stays }, say }: { readonly plan: RemovalPlan; readonly say: Say }) => (
  <>
    <PieceList title={say('newsroom.examples.goes', { count: goes.length })} pieces={goes} />
    {stays.length === 0 ? (
      <Typography tag="p">{say('newsroom.examples.staysNothing')}</Typography>
    ) : (
      <PieceList
        title={say('newsroom.examples.stays', { count: stays.length })}
        pieces={stays.map((piece) => ({
          ...piece,
          label: `${piece.label} (${say(`newsroom.examples.${piece.why}`)})`,
        }))}
      />
    )}
    <Typography tag="p">{say('newsroom.examples.silent')}</Typography>
  </>
);

/** Lists what goes with the demonstration and what stays, before it goes. */
export const RemovalDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useWords();
  const direction = useDirection();
  const { data: plan, isError } = useRemovalPlanQuery(undefined, { refetchOnMountOrArgChange: true });
  const [remove, { isLoading, isError: hasFailed }] = useRemoveDemonstrationMutation();
  const returnFocus = useFocusReturn(true);
  const confirm = async (): Promise<void> => {
    const answer = await remove(undefined);
    if (!('error' in answer)) onClose();
  };
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog.Content dir={direction} onCloseAutoFocus={returnFocus}>
        <Dialog.Header>{say('newsroom.examples.remove')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            {plan === undefined && !isError && <Typography>{say('newsroom.loading')}</Typography>}
            {plan !== undefined && <Plan plan={plan} say={say} />}
            {(isError || hasFailed) && (
              <Typography textColor="danger700" role="alert">
                {say('newsroom.unreachable')}
              </Typography>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {say('newsroom.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button
            fullWidth
            variant="danger"
            loading={isLoading}
            disabled={plan === undefined}
            onClick={() => void confirm()}
          >
            {say('newsroom.examples.remove')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
