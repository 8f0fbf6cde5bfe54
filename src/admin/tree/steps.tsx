import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from '@strapi/icons';
import type { TreePage } from '../../desk/contract/page-tree';
import { useWords } from '../words/use-words';
import { WAYS, type Step, type Way } from './domain/find-ways';
import { useMover } from './mover';

const ICONS = { up: ArrowUp, down: ArrowDown, out: ArrowLeft, in: ArrowRight };

interface Props {
  readonly page: TreePage;
  readonly ways: Partial<Record<Way, Step>>;
  readonly title: string;
}

/** The four steps of a page as buttons; one that leads nowhere stays in its place, disabled. */
export const Steps = ({ page, ways, title }: Props) => {
  const say = useWords();
  const { move, isBusy } = useMover();
  return (
    <Flex gap={1} role="group" aria-label={say('newsroom.tree.steps', { title })}>
      {WAYS.map((way) => {
        const Icon = ICONS[way];
        const step = ways[way];
        return (
          <IconButton
            key={way}
            data-way={way}
            size="XS"
            label={say(`newsroom.tree.${way}`, { title })}
            disabled={step === undefined || isBusy}
            onClick={() => {
              if (step !== undefined) move(page, step, way);
            }}
          >
            <Icon />
          </IconButton>
        );
      })}
    </Flex>
  );
};
