import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useDirection } from '../words/use-direction';
import { useColorScheme } from '../pictures/use-color-scheme';
import type { Word } from '../words/use-words';
import { useWords } from '../words/use-words';
import { STATES, type Sought } from './sought';

interface Props {
  readonly sought: Sought;
  /** Whether the one who looks may know who is shown, and where. */
  readonly mayAnswer: boolean;
  readonly onChange: (sought: Sought) => void;
}

type TextName = Exclude<keyof Sought, 'state' | 'page'>;

const WORDS: Readonly<Record<TextName, Word>> = {
  search: 'newsroom.files.search',
  event: 'newsroom.files.event',
  person: 'newsroom.files.person',
  place: 'newsroom.files.place',
  licence: 'newsroom.files.licence',
  from: 'newsroom.files.from',
  until: 'newsroom.files.until',
};

const DAYS: readonly TextName[] = ['from', 'until'];
const OF_PEOPLE: readonly TextName[] = ['person', 'place'];

/** By what files are looked for. */
export const FileFilters = ({ sought, mayAnswer, onChange }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const colorScheme = useColorScheme();
  const names = (Object.keys(WORDS) as TextName[]).filter((name) => mayAnswer || !OF_PEOPLE.includes(name));
  return (
    <Grid.Root gap={4}>
      {names.map((name) => (
        <Grid.Item
          key={name}
          col={name === 'search' ? 12 : 3}
          s={name === 'search' ? 12 : 6}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          <Field.Root name={name}>
            <Field.Label>{say(WORDS[name])}</Field.Label>
            <Field.Input
              type={DAYS.includes(name) ? 'date' : 'text'}
              dir={DAYS.includes(name) ? undefined : 'auto'}
              value={sought[name]}
              style={{ colorScheme }}
              onChange={(event: { target: { value: string } }) => {
                onChange({ ...sought, [name]: event.target.value, page: 1 });
              }}
            />
          </Field.Root>
        </Grid.Item>
      ))}
      <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="state">
          <Field.Label>{say('newsroom.files.state')}</Field.Label>
          <SingleSelect
            dir={direction}
            value={sought.state}
            onChange={(state) => {
              onChange({ ...sought, state: STATES.find((each) => each === state) ?? 'all', page: 1 });
            }}
          >
            {STATES.map((state) => (
              <SingleSelectOption key={state} value={state} dir={direction} style={{ textAlign: 'start' }}>
                {say(`newsroom.files.state.${state}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
};
