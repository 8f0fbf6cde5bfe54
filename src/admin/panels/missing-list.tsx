import { Box, Typography } from '@strapi/design-system';
import type { Problem } from '../../shared/validation/problem';
import { PRESS_RELEASE } from '../api/content-types';
import { useFieldLabels } from '../words/use-field-labels';
import { useTell } from '../words/tell';

/** What a language of a release still lacks, by the fields of its form. */
export const MissingList = ({ missing }: { readonly missing: readonly Problem[] }) => {
  const label = useFieldLabels(PRESS_RELEASE);
  const tell = useTell();
  if (missing.length === 0) return null;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '2.4rem', margin: 0 }}>
      {missing.map((problem) => (
        <li key={problem.path.join('.')}>
          <Typography variant="pi" textColor="neutral700">
            <strong>{label(problem.path.join('.'))}</strong> – {tell(problem)}
          </Typography>
        </li>
      ))}
    </Box>
  );
};
