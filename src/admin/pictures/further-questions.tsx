import { Box, Typography } from '@strapi/design-system';
import { sayAtDoor } from '../accounts/door-words';
import type { Word } from '../words/use-words';
import { ChoiceField } from './choice-field';
import type { PictureForm } from './domain/picture-form';
import type { Questions } from './first-questions';
import { TextQuestion } from './text-question';

type TextName = Exclude<keyof PictureForm, 'people' | 'risk' | 'rights' | 'alternativeTexts'>;

const CONSENT: readonly TextName[] = ['consentHow', 'consentFor', 'consentUntil', 'consentKeeper'];
const RIGHTS: readonly TextName[] = ['copyright', 'licence', 'rightsUntil'];
const SHOWN: readonly TextName[] = ['persons', 'city', 'country', 'event'];
const DAYS: readonly TextName[] = ['consentUntil', 'rightsUntil'];

/** What can be said besides: the consent in detail, rights and their end, who and what is shown. */
export const FurtherQuestions = ({ form, onChange }: Questions) => {
  const draw = (name: TextName) => (
    <TextQuestion
      key={name}
      label={sayAtDoor(`newsroom.pictures.${name}`)}
      type={DAYS.includes(name) ? 'date' : 'text'}
      value={form[name]}
      onChange={(value) => {
        onChange({ ...form, [name]: value });
      }}
    />
  );
  return (
    <>
      <Part title="newsroom.pictures.consent">{CONSENT.map(draw)}</Part>
      <Part title="newsroom.pictures.rights">
        {RIGHTS.map(draw)}
        <ChoiceField
          label={sayAtDoor('newsroom.pictures.mayUse')}
          hint={sayAtDoor('newsroom.pictures.mayUse.hint')}
          value={form.rights}
          options={(['open', 'withdrawn'] as const).map((rights) => ({
            value: rights,
            label: sayAtDoor(`newsroom.pictures.mayUse.${rights}`),
          }))}
          onChange={(rights) => {
            onChange({ ...form, rights: rights === '' ? 'open' : rights });
          }}
        />
      </Part>
      <Part title="newsroom.pictures.shown">{SHOWN.map(draw)}</Part>
    </>
  );
};

const Part = ({ title, children }: { readonly title: Word; readonly children: React.ReactNode }) => (
  <Box tag="fieldset" style={{ border: 'none', display: 'grid', gap: '1.6rem' }}>
    <Typography tag="legend" variant="delta" paddingBottom={3}>
      {sayAtDoor(title)}
    </Typography>
    {children}
  </Box>
);
