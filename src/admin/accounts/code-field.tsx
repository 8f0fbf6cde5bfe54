import { Field, TextInput } from '@strapi/design-system';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A code of an authenticator app, or a recovery code: digits and letters that are read from left to right. */
export const CodeField = ({ label, hint, error, value, onChange }: Props) => (
  <Field.Root name="secondFactor" hint={hint} error={error ?? false} required>
    <Field.Label>{label}</Field.Label>
    <TextInput
      autoFocus
      autoComplete="one-time-code"
      dir="ltr"
      value={value}
      onChange={(event: { target: { value: string } }) => {
        onChange(event.target.value);
      }}
    />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
