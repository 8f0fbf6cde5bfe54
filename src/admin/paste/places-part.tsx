import { Typography } from '@strapi/design-system';
import type { OfferedCountry, OfferedDonor } from '../../desk/contract/paste';
import { problemOf, type Refusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import type { Sheet } from './domain/sheet';
import { OfferLine } from './offer-line';
import { Part } from './part';

interface Props {
  readonly field: 'partnerCountries' | 'donors';
  readonly title: string;
  readonly sheet: Sheet;
  readonly places: readonly (readonly number[])[];
  readonly mayMake: boolean;
  readonly refusal: Refusal | null;
  readonly onChange: (sheet: Sheet) => void;
  readonly onShow: (lines: readonly number[]) => void;
}

/** The countries, or the donors, that the text names. */
export const PlacesPart = ({ field, title, sheet, places, mayMake, refusal, onChange, onShow }: Props) => {
  const say = useWords();
  const offers: readonly ((OfferedCountry | OfferedDonor) & { readonly isTaken: boolean })[] = sheet[field];
  return (
    <Part title={title} error={problemOf(refusal, field)}>
      {offers.length === 0 && <Typography textColor="neutral600">{say('newsroom.paste.none')}</Typography>}
      {offers.map((offer, index) => (
        <OfferLine
          key={`${offer.isoCode ?? ''}${offer.name}`}
          name={'flag' in offer ? `${offer.flag} ${offer.name}` : offer.name}
          isTaken={offer.isTaken}
          isNew={offer.isNew}
          mayMake={mayMake}
          from={places[index] ?? []}
          onShow={onShow}
          onTake={(isTaken) => {
            onChange({
              ...sheet,
              [field]: offers.map((each, other) => (other === index ? { ...each, isTaken } : each)),
            });
          }}
        />
      ))}
    </Part>
  );
};
