import { useKept } from '../kept/use-kept';
import { useWords } from '../words/use-words';
import { useOfficeClock } from './home-context';
import { LinkRow, RowText } from './home-row';
import { HomeSection } from './home-section';

/** What one typed on this computer and did not save: each leads to its form, which offers it. */
export const KeptSection = () => {
  const say = useWords();
  const { sayTime } = useOfficeClock();
  const kept = useKept();
  if (kept.length === 0) return null;
  return (
    <HomeSection title={say('newsroom.home.kept')} count={kept.length}>
      {kept.map(({ form, path, title, at }) => (
        <LinkRow key={form} to={path} title={title === '' ? say('newsroom.untitled') : title}>
          <RowText>{sayTime(at)}</RowText>
        </LinkRow>
      ))}
    </HomeSection>
  );
};
