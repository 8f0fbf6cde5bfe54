import { Field, Textarea } from '@strapi/design-system';
import { directionOf } from '../../shared/locales/direction';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** Language of what is written, for spelling and direction. */
  readonly language?: string;
  readonly onChange: (text: string) => void;
}

/** A text of a few lines in a dialog. */
export const TextField = ({
  name,
  label,
  hint,
  value,
  error,
  isRequired = false,
  language,
  onChange,
}: Props) => (
  <Field.Root name={name} hint={hint} error={error ?? false} required={isRequired}>
    <Field.Label>{label}</Field.Label>
    <Textarea
      value={value}
      dir={language === undefined ? 'auto' : directionOf(language)}
      lang={language}
      onChange={(event: { target: { value: string } }) => {
        onChange(event.target.value);
      }}
    />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
