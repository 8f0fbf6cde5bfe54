import type { Refusal } from '../logic/problems';
import { problemOf } from '../logic/problems';
import { useWords } from '../words/use-words';
import { BodyPart } from './body-part';
import { ContactsPart } from './contacts-part';
import type { Sheet } from './domain/sheet';
import { EntryField } from './entry-field';
import { PlacesPart } from './places-part';
import { QuotesPart } from './quotes-part';
import type { Piece } from './use-pieces';
import { useNames } from './use-names';

interface Props {
  readonly piece: Piece;
  readonly refusal: Refusal | null;
  readonly onChange: (sheet: Sheet) => void;
  /** Shows where in the original something came from: numbers of lines. */
  readonly onShow: (lines: readonly number[]) => void;
}

const WORDS = ['title', 'subtitle', 'datelineCity', 'date', 'embargoedUntil', 'summary'] as const;
type WordField = (typeof WORDS)[number];

const TYPES: Partial<Record<WordField, 'date' | 'datetime-local'>> = {
  date: 'date',
  embargoedUntil: 'datetime-local',
};
const ROWS: Partial<Record<WordField, number>> = { summary: 3, title: 2 };

/** The fields of a release as they were understood, each to be mended. */
export const Understood = ({ piece: { reading, sheet }, refusal, onChange, onShow }: Props) => {
  const say = useWords();
  const nameOf = useNames();
  const places = reading.release?.places;
  const told = (path: string): string | undefined => problemOf(refusal, path);
  const hints: Partial<Record<WordField, string>> = {
    date: say('newsroom.paste.dateHint'),
    embargoedUntil: reading.timeZone,
  };
  const linesOf = (field: WordField | 'notesToEditors'): number[] => {
    const found = field === 'subtitle' ? [] : (places?.[field] ?? []);
    const put = Object.entries(sheet.put)
      .filter(([, target]) => target === field)
      .map(([number]) => Number(number));
    return [...found, ...put];
  };
  const parts = { sheet, refusal, onChange, onShow };
  return (
    <>
      {WORDS.map((field) => (
        <EntryField
          key={field}
          name={field}
          label={nameOf(field)}
          value={sheet[field]}
          rows={ROWS[field] ?? 1}
          type={TYPES[field] ?? 'text'}
          language={sheet.locale}
          isRequired={field === 'title'}
          from={linesOf(field)}
          {...(hints[field] === undefined ? {} : { hint: hints[field] })}
          error={told(field)}
          onChange={(text) => {
            onChange({ ...sheet, [field]: text });
          }}
          onShow={onShow}
        />
      ))}
      <BodyPart sheet={sheet} error={told('body')} onChange={onChange} onShow={onShow} />
      <QuotesPart title={nameOf('quotes')} places={places?.quotes ?? []} {...parts} />
      <ContactsPart
        title={nameOf('contacts')}
        places={places?.contacts ?? []}
        mayMake={reading.mayMake.contacts}
        {...parts}
      />
      <PlacesPart
        field="partnerCountries"
        title={nameOf('partnerCountries')}
        places={places?.partnerCountries ?? []}
        mayMake={reading.mayMake.countries}
        {...parts}
      />
      <PlacesPart
        field="donors"
        title={nameOf('donors')}
        places={places?.donors ?? []}
        mayMake={reading.mayMake.organisations}
        {...parts}
      />
      <EntryField
        name="notesToEditors"
        label={nameOf('notesToEditors')}
        value={sheet.notesToEditors}
        rows={4}
        language={sheet.locale}
        from={linesOf('notesToEditors')}
        error={told('notesToEditors')}
        onChange={(notesToEditors) => {
          onChange({ ...sheet, notesToEditors });
        }}
        onShow={onShow}
      />
    </>
  );
};
