import { Flex, Grid, Typography } from '@strapi/design-system';
import type { Home } from '../../desk/contract/home';
import { Examples } from '../first-minutes/examples';
import { FirstSteps } from '../first-minutes/first-steps';
import { dueOf } from '../logic/due-of';
import { useWords } from '../words/use-words';
import { DueSection } from './due-section';
import { KeptSection } from './kept-section';
import { ReleasedSection } from './released-section';
import { sectionsOf } from './sections-of';
import { UnreadSection } from './unread-section';

/**
 * The sections of one person, what waits beside what happens by itself. What nothing waits in is named in one line.
 */
export const Desk = ({ home }: { readonly home: Home }) => {
  const say = useWords();
  const { firstMinutes, released } = home;
  const due = dueOf(home);
  const sections = sectionsOf(home);
  const quiet = sections.filter(({ isEmpty }) => isEmpty).map(({ title }) => say(title));
  if (due.length === 0 && home.roles.readsReleases) quiet.push(say('newsroom.home.due'));
  const hasAside = due.length + released.length > 0;
  return (
    <Grid.Root gap={5}>
      <Grid.Item col={hasAside ? 7 : 12} m={12} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" gap={5}>
          {firstMinutes?.steps != null && <FirstSteps steps={firstMinutes.steps} />}
          {firstMinutes !== null && <Examples {...firstMinutes} />}
          <KeptSection />
          {home.roles.readsReleases && <UnreadSection />}
          {sections.map(({ title, isEmpty, draw }) => !isEmpty && <div key={title}>{draw(say(title))}</div>)}
          {quiet.length > 0 && (
            <Typography tag="p" textColor="neutral600">
              {say('newsroom.home.nothing', { sections: quiet.join(' · ') })}
            </Typography>
          )}
        </Flex>
      </Grid.Item>
      {hasAside && (
        <Grid.Item col={5} m={12} xs={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={5}>
            {due.length > 0 && <DueSection due={due} />}
            {released.length > 0 && <ReleasedSection lines={released} />}
          </Flex>
        </Grid.Item>
      )}
    </Grid.Root>
  );
};
