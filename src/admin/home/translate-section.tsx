import { Badge } from '@strapi/design-system';
import type { Home } from '../../desk/contract/home';
import { useLanguageNames } from '../words/use-language-names';
import { useWords } from '../words/use-words';
import { wordOfTranslation } from '../words/words-of';
import { useOfficeClock } from './home-context';
import { HomeRow, RowText } from './home-row';
import { HomeSection } from './home-section';

/** What is missing, not translated yet or outdated in the languages of a translator, the oldest first: each leads to its form in that language. */
export const TranslateSection = ({ lines, total }: NonNullable<Home['toTranslate']>) => {
  const say = useWords();
  const { sayTime } = useOfficeClock();
  const nameOf = useLanguageNames();
  return (
    <HomeSection title={say('newsroom.home.toTranslate')} count={total}>
      {lines.map((line) => (
        <HomeRow
          key={`${line.documentId} ${line.locale}`}
          uid={line.uid}
          documentId={line.documentId}
          titles={line.titles}
          opens={line.locale}
          aside={
            <Badge variant={line.state === 'outdated' ? 'warning' : 'secondary'}>
              {say(wordOfTranslation(line.state))}
            </Badge>
          }
        >
          <RowText>
            {nameOf(line.locale)} · {say('newsroom.home.waitsSince', { time: sayTime(line.since) })}
          </RowText>
        </HomeRow>
      ))}
    </HomeSection>
  );
};
