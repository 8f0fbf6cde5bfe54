import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { useLater } from './use-later';

/** A panel beside a form, drawn when the form can be written in: it asks the newsroom for what it shows. */
export const Later = ({ children }: { readonly children: ReactNode }) => {
  const say = useWords();
  return useLater() ? children : <Typography>{say('newsroom.loading')}</Typography>;
};
