import { Typography } from '@strapi/design-system';
import type { Desk } from '../../desk/contract/panel';
import { adviceFor } from '../logic/what-to-do';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';

interface Props {
  readonly desk: Desk;
  /** The language of the form. */
  readonly locale: string;
}

/** What one can do with a release where no button says so. */
export const WhatToDo = ({ desk, locale }: Props) => {
  const say = useWords();
  const list = useListing();
  const advice = adviceFor(desk, locale);
  return advice === null ? null : (
    <Typography tag="p" textColor="neutral600">
      {say(advice.word, { languages: list(advice.languages) })}
    </Typography>
  );
};
