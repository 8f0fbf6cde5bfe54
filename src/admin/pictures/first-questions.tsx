import { LOCALE_NAMES, LOCALES, type Locale } from '../../shared/locales/locales';
import type { DescribedPicture } from '../../desk/contract/panel';
import { sayAtDoor } from '../accounts/door-words';
import { ChoiceField } from './choice-field';
import { PEOPLE, type PictureForm } from './domain/picture-form';
import { TextQuestion } from './text-question';

/** What the parts of the window share. */
export interface Questions {
  readonly form: PictureForm;
  readonly pictures: readonly DescribedPicture[];
  readonly locale: Locale;
  readonly isWhole: boolean;
  readonly onChange: (form: PictureForm) => void;
}

const ENDED: readonly PictureForm['people'][] = ['refused', 'withdrawn'];

/** The four questions of who uploads: people, risk, credit, and for one picture its description. */
export const FirstQuestions = ({ form, pictures, locale, isWhole, onChange }: Questions) => (
  <>
    <ChoiceField
      label={sayAtDoor('newsroom.pictures.people')}
      hint={sayAtDoor('newsroom.pictures.people.hint')}
      value={form.people}
      options={PEOPLE.filter((people) => isWhole || !ENDED.includes(people)).map((people) => ({
        value: people,
        label: sayAtDoor(`newsroom.pictures.people.${people}`),
      }))}
      onChange={(people) => {
        onChange({ ...form, people });
      }}
    />
    <ChoiceField
      label={sayAtDoor('newsroom.pictures.risk')}
      hint={sayAtDoor('newsroom.pictures.risk.hint')}
      value={form.risk}
      options={(['ordinary', 'raised'] as const).map((risk) => ({
        value: risk,
        label: sayAtDoor(`newsroom.pictures.risk.${risk}`),
      }))}
      onChange={(risk) => {
        onChange({ ...form, risk });
      }}
    />
    <TextQuestion
      label={sayAtDoor('newsroom.pictures.credit')}
      hint={sayAtDoor('newsroom.pictures.credit.hint')}
      value={form.credit}
      onChange={(credit) => {
        onChange({ ...form, credit });
      }}
    />
    {pictures.length === 1 &&
      (isWhole ? LOCALES : [locale]).map((language) => (
        <TextQuestion
          key={language}
          lang={language}
          label={`${sayAtDoor('newsroom.pictures.alternativeText')} – ${LOCALE_NAMES[language]}`}
          hint={sayAtDoor('newsroom.pictures.alternativeText.hint')}
          value={form.alternativeTexts[language]}
          onChange={(text) => {
            onChange({ ...form, alternativeTexts: { ...form.alternativeTexts, [language]: text } });
          }}
        />
      ))}
  </>
);
