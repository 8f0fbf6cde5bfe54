import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';
import { focusField } from '../undocumented/focus-field';
import { useFieldLabels } from '../words/use-field-labels';

const ToField = styled.button`
  display: inline;
  padding: 0;
  background: none;
  border: none;
  text-align: start;
  vertical-align: top;
  cursor: pointer;
  font-size: 1.2rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral800};
  strong {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }
  &:hover strong {
    text-decoration: underline;
  }
`;

/** Something that is said of a field. */
export interface LineToField {
  /** Such as `title`, or `sections.0.caption`. */
  readonly field: string;
  readonly text: string;
}

interface Props {
  /** Of the type whose form is open. */
  readonly uid: string;
  readonly lines: readonly LineToField[];
}

/** What is said of fields of a form; each leads there. */
export const LinesToFields = ({ uid, lines }: Props) => {
  const label = useFieldLabels(uid);
  if (lines.length === 0) return null;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.8rem', margin: 0 }}>
      {lines.map(({ field, text }) => (
        <li key={field + text} style={{ paddingBlock: '0.2rem' }}>
          <ToField
            type="button"
            onClick={() => {
              focusField(uid, field, label(field));
            }}
          >
            <strong>{label(field)}</strong>: <bdi>{text}</bdi>
          </ToField>
        </li>
      ))}
    </Box>
  );
};
