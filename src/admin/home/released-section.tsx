import { Flex, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReleasedLine } from '../../desk/contract/home';
import { LOCALES } from '../../shared/locales/locales';
import { PRESS_RELEASE } from '../api/content-types';
import { StateBadge } from '../panels/state-badge';
import { useLanguageNames } from '../words/use-language-names';
import { useWho } from '../words/use-who';
import { useWords } from '../words/use-words';
import { useOfficeClock } from './home-context';
import { HomeRow, RowText } from './home-row';
import { HomeSection } from './home-section';
import { PartnersTold } from './partners-told';

const Address = styled.a`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.2rem;
`;

const inOrder = (addresses: ReleasedLine['addresses']): [string, string][] =>
  LOCALES.flatMap((code) => (addresses[code] === undefined ? [] : [[code, addresses[code]]]));

/** What was released last, and what became of it. */
export const ReleasedSection = ({ lines }: { readonly lines: readonly ReleasedLine[] }) => {
  const nameWho = useWho();
  const say = useWords();
  const { sayTime } = useOfficeClock();
  const nameOf = useLanguageNames();
  return (
    <HomeSection title={say('newsroom.home.released')}>
      {lines.map(({ documentId, titles, state, releasedAt, who, isAutomatic, addresses, partners }) => (
        <HomeRow
          key={documentId}
          uid={PRESS_RELEASE}
          documentId={documentId}
          titles={titles}
          saysLanguages={Object.keys(titles).every((code) => code in addresses)}
          aside={<StateBadge state={state} />}
        >
          {releasedAt !== null && (
            <RowText>
              {who === null
                ? sayTime(releasedAt)
                : say('newsroom.home.byAt', {
                    who: nameWho({ who, isAutomatic }),
                    time: sayTime(releasedAt),
                  })}
            </RowText>
          )}
          <Flex gap={3} wrap="wrap" alignItems="baseline">
            {inOrder(addresses).map(([code, address]) => (
              <Address key={code} href={address} target="_blank" rel="noreferrer">
                {code.toUpperCase()} ↗
                <VisuallyHidden>{say('newsroom.home.address', { language: nameOf(code) })}</VisuallyHidden>
              </Address>
            ))}
            {partners !== null && <PartnersTold partners={partners} />}
          </Flex>
        </HomeRow>
      ))}
    </HomeSection>
  );
};
