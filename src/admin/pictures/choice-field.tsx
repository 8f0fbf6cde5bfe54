import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { directionOf } from '../../shared/locales/direction';
import { languageOfPanel } from '../accounts/door-words';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint: string;
  /** Empty: nothing is chosen. */
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | '') => void;
}

/** A question with a few answers. */
export const ChoiceField = <Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: Props<Value>) => {
  const direction = directionOf(languageOfPanel());
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        dir={direction}
        value={value}
        placeholder="—"
        onChange={(chosen) => {
          onChange(String(chosen) as Value);
        }}
      >
        {options.map((option) => (
          <SingleSelectOption
            key={option.value}
            value={option.value}
            dir={direction}
            style={{ textAlign: 'start' }}
          >
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
};
