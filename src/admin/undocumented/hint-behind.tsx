import { Typography } from '@strapi/design-system';
import type { HintBehind } from './translate-hints';

/** A hint in small letters. */
export const hintBehind: HintBehind = (action, hint) => (
  <>
    {action}
    <Typography variant="pi" textColor="neutral600" paddingLeft={2}>
      {hint}
    </Typography>
  </>
);
