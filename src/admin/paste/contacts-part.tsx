import { Box, Grid, Typography } from '@strapi/design-system';
import { problemOf, type Refusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { draftOf, type Sheet } from './domain/sheet';
import { EntryField } from './entry-field';
import { OfferLine } from './offer-line';
import { Part } from './part';

interface Props {
  readonly title: string;
  readonly sheet: Sheet;
  readonly places: readonly (readonly number[])[];
  readonly mayMake: boolean;
  readonly refusal: Refusal | null;
  readonly onChange: (sheet: Sheet) => void;
  readonly onShow: (lines: readonly number[]) => void;
}

const FIELDS = ['name', 'role', 'organisation', 'email', 'phone'] as const;

/** The contacts that the text names; a new one is mended here before it is made. */
export const ContactsPart = ({ title, sheet, places, mayMake, refusal, onChange, onShow }: Props) => {
  const say = useWords();
  const change = (index: number, part: Partial<Sheet['contacts'][number]>): void => {
    onChange({
      ...sheet,
      contacts: sheet.contacts.map((contact, other) => (other === index ? { ...contact, ...part } : contact)),
    });
  };
  /** Places in what is sent count those alone that come along. */
  const sentAs = (index: number): number =>
    sheet.contacts.slice(0, index).filter(({ isTaken }) => isTaken).length;
  return (
    <Part title={title} error={problemOf(refusal, 'contacts')}>
      {draftOf(sheet).contacts.length === 0 && sheet.contacts.length === 0 && (
        <Typography textColor="neutral600">{say('newsroom.paste.none')}</Typography>
      )}
      {sheet.contacts.map((contact, index) => {
        const isNew = contact.documentId === null;
        return (
          <OfferLine
            key={index}
            name={contact.known ?? (contact.name || contact.organisation || (contact.email ?? ''))}
            isTaken={contact.isTaken}
            isNew={isNew}
            mayMake={mayMake}
            from={places[index] ?? []}
            onShow={onShow}
            onTake={(isTaken) => {
              change(index, { isTaken });
            }}
          >
            {isNew && contact.isTaken && (
              <Box paddingTop={2}>
                <Grid.Root gap={3}>
                  {FIELDS.map((field) => (
                    <Grid.Item key={field} col={6} xs={12} direction="column" alignItems="stretch">
                      <EntryField
                        name={`contacts.${index}.${field}`}
                        label={say(`newsroom.paste.${field}`)}
                        type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
                        value={contact[field] ?? ''}
                        error={problemOf(refusal, `contacts.${sentAs(index)}.${field}`)}
                        onChange={(text) => {
                          change(index, { [field]: text });
                        }}
                        onShow={() => {
                          onShow(places[index] ?? []);
                        }}
                      />
                    </Grid.Item>
                  ))}
                </Grid.Root>
              </Box>
            )}
          </OfferLine>
        );
      })}
    </Part>
  );
};
