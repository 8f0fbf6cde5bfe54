import { Box, Typography } from '@strapi/design-system';
import type { Problem } from '../../domain/validation/problem';
import { PRESS_RELEASE } from '../api/content-types';
import { useFieldLabels } from '../words/use-field-labels';

/** What a language of a release still lacks, by the fields of its form. */
export const MissingList = ({ missing }: { readonly missing: readonly Problem[] }) => {
  const label = useFieldLabels(PRESS_RELEASE);
  if (missing.length === 0) return null;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '2.4rem', margin: 0 }}>
      {missing.map(({ path, message }) => (
        <li key={path.join('.')}>
          <Typography variant="pi" textColor="neutral700">
            <strong>{label(path.join('.'))}</strong> – {message}
          </Typography>
        </li>
      ))}
    </Box>
  );
};
