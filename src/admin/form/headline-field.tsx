import { Field, Flex, Textarea } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const MAX_ROWS = '12rem'; // four lines: as much as a headline of 255 letters takes

/** As many lines as the headline has; a browser that does not know that shows two of them. */
const Lines = styled(Textarea)`
  && {
    min-height: 4rem;
    height: auto;
    max-height: ${MAX_ROWS};
    field-sizing: content;
  }
`;

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly labelAction?: ReactNode;
}

/** A headline: as wide as the form, over as many lines as it needs, and without a break of its own. */
export const HeadlineField = ({ name, label, hint, required, disabled, placeholder, labelAction }: Props) => {
  const { value, onChange, error } = useField<string | null>(name);
  return (
    <Field.Root name={name} hint={hint} error={error ?? false} required={required ?? false}>
      <Flex gap={1}>
        <Field.Label>{label}</Field.Label>
        {labelAction}
      </Flex>
      <Lines
        rows={1}
        value={value ?? ''}
        disabled={disabled ?? false}
        placeholder={placeholder ?? ''}
        onChange={(event: { target: { value: string } }) => {
          onChange(name, event.target.value.replace(/\s*[\r\n]+\s*/g, ' '));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
