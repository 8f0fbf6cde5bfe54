import type { ReactNode } from 'react';
import type { Home, HomeLine } from '../../desk/contract/home';
import type { Word } from '../words/use-words';
import { FailuresSection } from './failures-section';
import { HomeSection } from './home-section';
import { PagesSection } from './pages-section';
import { PicturesSection } from './pictures-section';
import { TranslateSection } from './translate-section';
import { WaitingRows } from './waiting-rows';

/** A part of the desk that somebody has by their role. */
interface Section {
  readonly title: Word;
  readonly isEmpty: boolean;
  readonly draw: (title: string) => ReactNode;
}

const waiting = (
  title: Word,
  lines: readonly HomeLine[],
  done: Word,
  { showsState = false, isUrgent = false } = {},
): Section => ({
  title,
  isEmpty: lines.length === 0,
  draw: (said) => (
    <HomeSection title={said} count={lines.length} isUrgent={isUrgent}>
      <WaitingRows lines={lines} done={done} showsState={showsState} />
    </HomeSection>
  ),
});

/** What went wrong first, then what others wait for, then one's own. */
export const sectionsOf = (home: Home): readonly Section[] => {
  const { roles, needsAttention, inReview, ownDrafts, toTranslate, pages, pictures } = home;
  const { failures, silentSubscribers } = home;
  const stopped = needsAttention.filter(({ state }) => state !== 'draft');
  const sentBack = needsAttention.filter(({ state }) => state === 'draft');
  const isSentBack = new Set(sentBack.map(({ documentId }) => documentId));
  const drafts = (ownDrafts ?? []).filter(({ documentId }) => !isSentBack.has(documentId));
  const sections: Section[] = [];
  if (roles.publishes || roles.writes)
    sections.push(
      waiting('newsroom.desk.needsAttention', stopped, 'newsroom.home.byAt', {
        showsState: true,
        isUrgent: true,
      }),
    );
  if (roles.publishes && failures !== null)
    sections.push({
      title: 'newsroom.home.failures',
      isEmpty: failures.length + silentSubscribers === 0,
      draw: () => <FailuresSection failures={failures} silentSubscribers={silentSubscribers} />,
    });
  if (pictures !== null)
    sections.push({
      title: 'newsroom.home.pictures',
      isEmpty: pictures.files.length + pictures.toAnswer === 0,
      draw: () => <PicturesSection {...pictures} />,
    });
  if (roles.writes) sections.push(waiting('newsroom.home.sentBack', sentBack, 'newsroom.home.byAt'));
  if (roles.publishes) sections.push(waiting('newsroom.home.toReview', inReview, 'newsroom.home.askedBy'));
  else if (roles.writes) sections.push(waiting('newsroom.desk.inReview', inReview, 'newsroom.home.askedBy'));
  if (roles.writes) sections.push(waiting('newsroom.home.ownDrafts', drafts, 'newsroom.home.savedBy'));
  if (toTranslate !== null)
    sections.push({
      title: 'newsroom.home.toTranslate',
      isEmpty: toTranslate.lines.length === 0,
      draw: () => <TranslateSection {...toTranslate} />,
    });
  if (pages !== null)
    sections.push({
      title: 'newsroom.home.pages',
      isEmpty: pages.length === 0,
      draw: () => <PagesSection pages={pages} />,
    });
  return sections;
};
