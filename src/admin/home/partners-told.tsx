import type { ReleasedLine } from '../../desk/contract/home';
import { useWords } from '../words/use-words';
import { RowText } from './home-row';

const KINDS = ['told', 'waiting', 'failed'] as const;

/** How many partners heard of a release. */
export const PartnersTold = ({ partners }: { readonly partners: NonNullable<ReleasedLine['partners']> }) => {
  const say = useWords();
  const known = KINDS.filter((kind) => partners[kind] > 0);
  if (known.length === 0) return <RowText>{say('newsroom.home.partners.none')}</RowText>;
  return known.map((kind) => (
    <RowText key={kind} color={kind === 'failed' ? 'danger700' : 'neutral600'}>
      {say(`newsroom.home.partners.${kind}`, { count: partners[kind] })}
    </RowText>
  ));
};
