/** What the panel knows of pasted releases. Types alone. */
export type { Reading, OfferedContact, OfferedCountry, OfferedDonor } from '../paste/read-paste';
export type { PastedDraft } from '../paste/domain/read-paste-bodies';
export type { MadeDraft } from '../paste/make-draft';
