import { Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useDirection } from '../words/use-direction';

/** What Strapi's form hands to the input of a field. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface Props extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** A field that holds a list of fixed words, as boxes. Before anything was chosen all are ticked, as the server has it. */
export const Boxes = ({ name, label, hint, disabled = false, choices }: Props) => {
  const { value, onChange, error } = useField<readonly string[] | null>(name);
  const direction = useDirection();
  const all = choices.map((choice) => choice.value);
  const ticked = all.filter((choice) => value?.includes(choice) ?? true);
  return (
    <Field.Root name={name} hint={hint} error={error ?? false}>
      <fieldset dir={direction} style={{ border: 'none', padding: 0, margin: 0 }}>
        <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800" style={{ padding: 0 }}>
          {label}
        </Typography>
        <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {choices.map((choice) => (
            <Checkbox
              key={choice.value}
              checked={ticked.includes(choice.value)}
              disabled={disabled}
              onCheckedChange={(checked: boolean | 'indeterminate') => {
                onChange(
                  name,
                  all.filter((other) => (other === choice.value ? checked === true : ticked.includes(other))),
                );
              }}
            >
              {choice.label}
            </Checkbox>
          ))}
        </Flex>
      </fieldset>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
