import { Field } from '@strapi/design-system';
import { directionOf } from '../../shared/locales/direction';
import { useColorScheme } from './use-color-scheme';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  /** Of what is written. */
  readonly lang?: string;
  readonly onChange: (value: string) => void;
}

/** A question with a text or a day as its answer. */
export const TextQuestion = ({ label, hint, value, type = 'text', lang, onChange }: Props) => {
  const colorScheme = useColorScheme();
  return (
    <Field.Root {...(hint === undefined ? {} : { hint })}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type={type}
        value={value}
        lang={lang}
        style={{ colorScheme }}
        dir={type === 'date' ? undefined : lang === undefined ? 'auto' : directionOf(lang)}
        onChange={(event: { target: { value: string } }) => {
          onChange(event.target.value);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
};
