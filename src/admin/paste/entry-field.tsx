import { Field, Textarea, TextInput } from '@strapi/design-system';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Lines of the original that it came from; left out where that is told elsewhere. */
  readonly from?: readonly number[] | undefined;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** How many lines it has room for. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'email' | 'tel';
  readonly language?: string;
  readonly onChange: (text: string) => void;
  readonly onShow: (lines: readonly number[]) => void;
}

/** One field of the draft, with where it came from; who is in it sees those lines of the original. */
export const EntryField = ({
  name,
  label,
  value,
  from,
  hint,
  error,
  isRequired = false,
  rows = 1,
  type = 'text',
  language,
  onChange,
  onShow,
}: Props) => {
  const say = useWords();
  const list = useListing();
  const origin =
    from === undefined
      ? undefined
      : from.length === 0
        ? say('newsroom.paste.notFound')
        : say('newsroom.paste.from', {
            lines: list(from.map((number) => String(number + 1))),
          });
  const props = {
    value,
    dir: type === 'text' ? 'auto' : 'ltr',
    lang: language,
    onFocus: () => {
      onShow(from ?? []);
    },
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <Field.Root
      name={name}
      hint={[origin, hint].filter(Boolean).join(' · ')}
      error={error ?? false}
      required={isRequired}
    >
      <Field.Label>{label}</Field.Label>
      {rows > 1 ? <Textarea {...props} rows={rows} /> : <TextInput {...props} type={type} />}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
