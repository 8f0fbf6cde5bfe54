import { Typography } from '@strapi/design-system';
import {
  useIsDesktop,
  useQueryParams,
  unstable_useContentManagerContext as useContentManagerContext,
} from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { PRESS_RELEASE } from '../api/content-types';
import { FormStyles, OneTruthStyles } from '../undocumented/form-styles';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { HeaderState } from './header-state';
import { NarrowState } from './narrow-state';

/** What stands below the button Save in every form, and draws around it what the form of a release has instead of Strapi's. */
export const BesideSave = () => {
  const say = useWords();
  const direction = useDirection();
  const { model, id } = useContentManagerContext();
  const isDesktop = useIsDesktop();
  const isRelease = model === PRESS_RELEASE;
  return (
    <>
      <FormStyles />
      {isRelease && <OneTruthStyles />}
      {isRelease && <HeaderState documentId={id} />}
      {isRelease && <DraftAlone />}
      {isRelease && !isDesktop && <NarrowState documentId={id} />}
      {isDesktop && (
        <Typography tag="p" variant="pi" textColor="neutral600" dir={direction}>
          {say('newsroom.saveKeys')}
        </Typography>
      )}
    </>
  );
};

/** A release is written as its draft: an address that asks for the public version would show a form in which nothing can be written. */
const DraftAlone = () => {
  const [{ query }, setQuery] = useQueryParams<{ status?: string }>();
  const isDraft = query.status !== 'published';
  useEffect(() => {
    if (!isDraft) setQuery({ status: 'draft' }, 'push', true);
  }, [isDraft, setQuery]);
  return null;
};
