import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { FormValues } from '../appearance/domain/read-values';
import { toRefusal } from '../logic/problems';
import { useFormLocale } from '../saving/use-form-locale';
import { useWords } from '../words/use-words';
import { AddressChanges } from './address-changes';
import { findChangedPlace } from './domain/place-in-form';
import { useAddressesQuery } from './tree-api';
import { useRest } from './use-rest';

const WAIT = 400; // milliseconds after the last key, then the server is asked

/** Beside the form of a page: which addresses change with what was typed, before it is saved. */
export const AddressNote = ({ documentId }: { readonly documentId: string }) => {
  const say = useWords();
  const locale = useFormLocale();
  const typed = useForm('AddressNote', (form) =>
    JSON.stringify(findChangedPlace(form.initialValues as FormValues, form.values as FormValues)),
  );
  const place = JSON.parse(useRest(typed, WAIT)) as ReturnType<typeof findChangedPlace>;
  const { currentData: data, error } = useAddressesQuery(
    { documentId, locale, ...place },
    { skip: place === null },
  );
  if (place === null) return null;
  const refusal = toRefusal(error, say('newsroom.loadFailed'));
  const isChange = data !== undefined && data.changes.length + data.others > 0;
  return (
    <div aria-live="polite">
      {(refusal !== null || isChange) && (
        <Box background="warning100" borderColor="warning200" hasRadius padding={3} role="note">
          {refusal === null ? (
            <>
              <Typography tag="p" fontWeight="bold">
                {say('newsroom.tree.formNote')}
              </Typography>
              {data !== undefined && <AddressChanges {...data} />}
            </>
          ) : (
            <Typography textColor="danger600">{refusal.message}</Typography>
          )}
        </Box>
      )}
    </div>
  );
};
