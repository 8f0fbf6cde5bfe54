import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SOUGHT_TRANSLATIONS } from '../../shared/press-release/release-lists';
import { RELEASE_STATES } from '../../shared/press-release/release-state';
import { useLanguageNames } from '../words/use-language-names';
import { useWords } from '../words/use-words';
import { wordOfState } from '../words/words-of';
import { SearchField } from './search-field';
import type { Asked } from './use-list-query';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

const ANY = 'any'; // the design system knows no empty value

/** A list to choose from, whose first choice is no choice. */
const Choose = ({ label, any, choices, value, onChoose }: SelectProps) => (
  <Box minWidth="20rem">
    <SingleSelect
      aria-label={label}
      value={value === '' ? ANY : value}
      onChange={(chosen: string | number) => {
        onChoose(chosen === ANY ? '' : String(chosen));
      }}
    >
      <SingleSelectOption value={ANY}>{any}</SingleSelectOption>
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Box>
);

interface Props {
  readonly asked: Asked;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly readsStates: boolean;
  readonly onAsk: (change: Asked) => void;
}

/** What a list is narrowed to, in words: letters of titles, a state, how the releases stand in a language. */
export const ListFilters = ({ asked, reads, writes, readsStates, onAsk }: Props) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  const { list = 'all', search = '', state = '', language = '', translation = '' } = asked;
  const stands = SOUGHT_TRANSLATIONS.flatMap((sought) =>
    reads.map((code) => ({
      value: `${sought}:${code}`,
      label: say(`newsroom.list.is.${sought}`, { language: nameOf(code) }),
    })),
  );
  return (
    <Flex gap={3} wrap="wrap" alignItems="center">
      <Box grow={1} minWidth="24rem" maxWidth="40rem">
        <SearchField
          search={search}
          onSearch={(words) => {
            onAsk({ search: words });
          }}
        />
      </Box>
      {readsStates && list !== 'inReview' && (
        <Choose
          label={say('newsroom.state')}
          any={say('newsroom.list.anyState')}
          choices={RELEASE_STATES.map((value) => ({ value, label: say(wordOfState(value)) }))}
          value={state}
          onChoose={(chosen) => {
            onAsk({ state: chosen });
          }}
        />
      )}
      {list === 'translate' ? (
        <Choose
          label={say('newsroom.list.into')}
          any={say('newsroom.list.anyLanguage')}
          choices={writes.map((value) => ({ value, label: nameOf(value) }))}
          value={language}
          onChoose={(chosen) => {
            onAsk({ language: chosen, translation: '' });
          }}
        />
      ) : (
        <Choose
          label={say('newsroom.translations')}
          any={say('newsroom.list.anyTranslation')}
          choices={stands}
          value={translation === '' ? '' : `${translation}:${language}`}
          onChoose={(chosen) => {
            const [sought = '', code = ''] = chosen.split(':');
            onAsk({ translation: sought, language: code });
          }}
        />
      )}
    </Flex>
  );
};
