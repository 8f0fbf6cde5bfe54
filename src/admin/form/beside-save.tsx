import { Typography } from '@strapi/design-system';
import { useIsDesktop, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { PRESS_RELEASE } from '../api/content-types';
import { useFormPlace } from '../saving/use-form-place';
import { FormStyles, OneTruthStyles } from '../undocumented/form-styles';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { DonorNames } from './donor-names';
import { HeaderState } from './header-state';
import { NarrowState } from './narrow-state';
import { useLater } from './use-later';

/** What stands below the button Save in every form, and draws around it what the form of a release has instead of Strapi's. */
export const BesideSave = () => {
  const say = useWords();
  const direction = useDirection();
  const { model, id } = useFormPlace();
  const isDesktop = useIsDesktop();
  const isRelease = model === PRESS_RELEASE;
  const isLater = useLater();
  return (
    <>
      <FormStyles />
      {isRelease && <OneTruthStyles />}
      {isRelease && <HeaderState documentId={id} />}
      {isRelease && <DraftAlone />}
      {isRelease && <DonorNames documentId={id} />}
      {isRelease && !isDesktop && isLater && <NarrowState documentId={id} />}
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
