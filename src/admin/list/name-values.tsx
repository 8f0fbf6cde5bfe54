import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListColumns } from './add-columns';

/** A value of an enumeration in words, as its form shows it. */
const ValueCell = ({ value }: { readonly value: unknown }) => {
  const intl = useIntl();
  return (
    <Typography textColor="neutral800">
      {typeof value === 'string' ? intl.formatMessage({ id: value, defaultMessage: value }) : '-'}
    </Typography>
  );
};

/** Columns of enumerations in words: the content manager shows the bare values. */
export const nameValues = ({ displayedHeaders, layout }: ListColumns): ListColumns => ({
  layout,
  displayedHeaders: displayedHeaders.map((column) =>
    column.attribute.type === 'enumeration' && column.cellFormatter === undefined
      ? { ...column, cellFormatter: (row) => <ValueCell value={row[column.name]} /> }
      : column,
  ),
});
