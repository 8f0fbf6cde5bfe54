import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Comparison } from '../../desk/contract/translating';
import { directionOf } from '../../shared/locales/direction';
import { Difference } from '../panels/difference';
import { useDirection } from '../words/use-direction';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';
import { hasChanges, rowsOf, type Row } from './domain/rows-of';
import { useLanguageNames } from '../words/use-language-names';

interface Props {
  readonly uid: string;
  readonly comparison: Comparison;
  /** What the form of the translation holds; null: what is saved is shown. */
  readonly form: Readonly<Record<string, unknown>> | null;
  /** Leads to a field of the form, where there is one. */
  readonly onWrite?: (field: string) => void;
}

const Table = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  th,
  td {
    padding: 8px 12px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** A translation beside its source, paragraph by paragraph, with what changed in the source since it was confirmed. */
export const SideBySide = ({ uid, comparison, form, onWrite }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const nameOf = useLanguageNames();
  const label = useFieldLabels(uid);
  const fields = rowsOf(comparison, form);
  const source = nameOf(comparison.source);
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral600">
        {say(hasChanges(fields) ? 'newsroom.translating.marked' : 'newsroom.translating.unchanged', {
          source,
        })}
      </Typography>
      <Table>
        <thead>
          <tr>
            <th scope="col">
              <Typography fontWeight="bold">{source}</Typography>
            </th>
            <th scope="col">
              <Typography fontWeight="bold">{nameOf(comparison.locale)}</Typography>
            </th>
          </tr>
        </thead>
        {fields.map(({ field, rows }) => (
          <tbody key={field}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                <Flex justifyContent="space-between" gap={2}>
                  <Typography variant="sigma" textColor="neutral600">
                    {label(field)}
                  </Typography>
                  {onWrite !== undefined && (
                    <Button
                      variant="ghost"
                      size="S"
                      aria-label={say('newsroom.translating.writeField', { field: label(field) })}
                      onClick={() => {
                        onWrite(field);
                      }}
                    >
                      {say('newsroom.translating.write')}
                    </Button>
                  )}
                </Flex>
              </th>
            </tr>
            {rows.map((row, index) => (
              <Pair key={index} row={row} comparison={comparison} />
            ))}
          </tbody>
        ))}
      </Table>
    </Flex>
  );
};

const Pair = ({ row, comparison: { source, locale } }: { row: Row; comparison: Comparison }) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  const { change, before, translation } = row;
  return (
    <tr>
      <td lang={source}>
        {change !== 'same' && <Badge>{say(`newsroom.translating.${change}`)}</Badge>}
        <Difference
          before={change === 'same' ? (row.source ?? '') : (before ?? '')}
          after={row.source ?? ''}
          isWhole
          direction={directionOf(source)}
        />
      </td>
      <td lang={locale}>
        {translation === null ? (
          <Typography textColor="neutral600">{say('newsroom.translating.nothing')}</Typography>
        ) : (
          <Box
            dir={directionOf(locale)}
            color="neutral800"
            style={{ overflowWrap: 'anywhere', lineHeight: 1.6, fontSize: '1.4rem' }}
          >
            {translation}
          </Box>
        )}
        {row.isLikeSource && (
          <Typography tag="p" variant="pi" textColor="warning700">
            {say('newsroom.translating.likeSource', { source: nameOf(source) })}
          </Typography>
        )}
      </td>
    </tr>
  );
};
