import { useCallback, useState } from 'react';
import type { MovePlan, TreePage } from '../../desk/contract/page-tree';
import { toRefusal, type Refusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import type { Step, Way } from './domain/find-ways';
import type { Moved, Mover } from './mover';
import { useMovePageMutation, usePlanMoveMutation } from './tree-api';

interface Asked extends Moved {
  readonly step: Step;
  readonly plan: MovePlan | null;
  readonly refusal: Refusal | null;
}

/** Whether somebody must look at it first: an address changes, or readers will not see the new order at once. */
const needsConfirmation = ({ changes, others, waiting }: MovePlan): boolean =>
  changes.length + others + waiting.length > 0;

/**
 * Moves of pages: each is planned by the server, confirmed where readers notice more than another order, and told to those who do not
 * see it.
 */
export const useMoves = ({ locale, mayMove }: { readonly locale: string; readonly mayMove: boolean }) => {
  const say = useWords();
  const [plan, { isLoading: isPlanning }] = usePlanMoveMutation();
  const [send, { isLoading: isMoving }] = useMovePageMutation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dragged, drag] = useState<TreePage | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState<Moved | null>(null);
  const [told, tell] = useState('');
  const isBusy = isPlanning || isMoving;
  const titleOf = (page: TreePage): string => page.title ?? say('newsroom.untitled');

  const perform = async ({ page, way, step, plan: made }: Asked): Promise<void> => {
    if (made === null) return;
    const answer = await send({ documentId: page.documentId, ...step, token: made.token });
    if ('error' in answer) {
      setAsked({
        page,
        way,
        step,
        plan: made,
        refusal: toRefusal(answer.error, say('newsroom.unreachable')),
      });
      return;
    }
    setAsked(null);
    const { parent } = step;
    if (parent !== null) setOpen((before) => new Set([...before, parent]));
    setMoved({ page, way, parent });
    tell(say('newsroom.tree.moved', { title: titleOf(page) }));
  };

  const move = async (page: TreePage, step: Step, way: Way | null): Promise<void> => {
    const answer = await plan({ documentId: page.documentId, ...step });
    if ('error' in answer) {
      const refusal = toRefusal(answer.error, say('newsroom.unreachable'));
      setAsked({ page, way, step, plan: null, refusal });
      return;
    }
    const planned = { page, way, step, plan: answer.data, refusal: null };
    if (!answer.data.isChange) tell(say('newsroom.tree.stays', { title: titleOf(page) }));
    else if (needsConfirmation(answer.data)) setAsked(planned);
    else await perform(planned);
  };

  const settle = useCallback(() => {
    setMoved(null);
  }, []);
  const mover: Mover = {
    locale,
    mayMove,
    isBusy,
    move: (page, step, way) => void move(page, step, way),
    dragged,
    drag,
    isOpen: (documentId) => open.has(documentId),
    toggle: (documentId) => {
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(documentId)) after.add(documentId);
        return after;
      });
    },
    moved,
    settle,
  };
  const dialog =
    asked === null
      ? null
      : {
          title: titleOf(asked.page),
          plan: asked.plan,
          refusal: asked.refusal,
          isBusy,
          onConfirm: () => void perform(asked),
          onClose: () => {
            setAsked(null);
            setMoved({ page: asked.page, way: asked.way });
          },
        };
  return { mover, dialog, told };
};
