import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { sayShortTime } from '../logic/short-time';
import { useWords } from '../words/use-words';
import type { ListColumns } from './add-columns';
import { useClockQuery } from './list-api';

interface Cell {
  readonly value: unknown;
}

const Shown = ({ children }: { readonly children: ReactNode }) => (
  <Typography textColor="neutral800">{children}</Typography>
);

/** A value of an enumeration in words, as its form shows it. */
const ValueCell = ({ value }: Cell) => {
  const intl = useIntl();
  return (
    <Shown>
      {typeof value === 'string' ? intl.formatMessage({ id: value, defaultMessage: value }) : '–'}
    </Shown>
  );
};

/** A moment in few letters, on the clock of the office. */
const TimeCell = ({ value }: Cell) => {
  const { locale } = useIntl();
  const { data } = useClockQuery(undefined);
  if (typeof value !== 'string' || value === '') return <Shown>–</Shown>;
  return <Shown>{data === undefined ? '' : sayShortTime(value, data.timeZone, locale)}</Shown>;
};

/** Yes or no. */
const SwitchCell = ({ value }: Cell) => {
  const say = useWords();
  if (typeof value !== 'boolean') return <Shown>–</Shown>;
  return <Shown>{say(value ? 'newsroom.list.yes' : 'newsroom.list.no')}</Shown>;
};

const CELLS: Readonly<Record<string, (cell: Cell) => ReactNode>> = {
  enumeration: ValueCell,
  datetime: TimeCell,
  boolean: SwitchCell,
};

/** Columns in words: the content manager shows bare values, and whole sentences for times, on the clock of the reader. */
export const nameValues = ({ displayedHeaders, layout }: ListColumns): ListColumns => ({
  layout,
  displayedHeaders: displayedHeaders.map((column) => {
    const Words = CELLS[column.attribute.type];
    return Words === undefined || column.cellFormatter !== undefined
      ? column
      : { ...column, cellFormatter: (row) => <Words value={row[column.name]} /> };
  }),
});
