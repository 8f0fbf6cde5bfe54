import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { LOCALE_NAMES, LOCALES } from '../../shared/locales/locales';
import { WEBHOOK_EVENTS } from '../../shared/public-change/webhook-events';
import en from '../translations/en.json';
import { useWords, type Word } from '../words/use-words';
import { Boxes, type FieldProps } from './boxes';

/** What a partner is told of, in words. */
const ChangeKinds = (props: FieldProps) => {
  const say = useWords();
  const choices = WEBHOOK_EVENTS.map((value) => ({ value, label: say(`newsroom.changeKind.${value}`) }));
  return <Boxes {...props} choices={choices} />;
};

const Languages = (props: FieldProps) => (
  <Boxes {...props} choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))} />
);

/** Strapi's type says that an input takes nothing; its form hands it what `FieldProps` has. */
const load = (input: ComponentType<FieldProps>) => () => Promise.resolve({ default: input as ComponentType });

const describe = (id: Word) => ({ id, defaultMessage: en[id] });

/** The inputs of the fields that src/app/custom-fields.ts names. */
export const addBoxesFields = (app: StrapiApp): void => {
  app.customFields.register([
    {
      name: 'change-kinds',
      type: 'json',
      intlLabel: describe('newsroom.changeKinds'),
      intlDescription: describe('newsroom.changeKinds.description'),
      components: { Input: load(ChangeKinds) },
    },
    {
      name: 'languages',
      type: 'json',
      intlLabel: describe('newsroom.languages'),
      intlDescription: describe('newsroom.languages.description'),
      components: { Input: load(Languages) },
    },
  ]);
};
