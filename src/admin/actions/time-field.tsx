import { Field, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { sayTime } from '../logic/office-clock';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** On the office's clock, as `2026-12-01T10:00`; empty for none. */
  readonly value: string;
  readonly error: string | undefined;
  readonly isRequired?: boolean;
  readonly onChange: (time: string) => void;
}

/** A date and a time of day; spelled out below, since browsers order days and months by their own habit. */
export const TimeField = ({ name, label, hint, value, error, isRequired = false, onChange }: Props) => {
  const { locale } = useIntl();
  return (
    <Field.Root name={name} hint={hint} error={error ?? false} required={isRequired}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type="datetime-local"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {value !== '' && (
        <Typography variant="pi" fontWeight="bold">
          {sayTime(`${value}Z`, 'UTC', locale)}
        </Typography>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
