import { Flex, Typography } from '@strapi/design-system';
import type { Say } from '../words/use-words';

/** Recovery codes, which are shown this once. */
export const RecoveryCodes = ({ codes, say }: { readonly codes: readonly string[]; readonly say: Say }) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    <Typography tag="p">{say('newsroom.secondFactor.keep')}</Typography>
    <ul dir="ltr" style={{ columns: 2, fontFamily: 'monospace' }}>
      {codes.map((code) => (
        <li key={code}>
          <Typography style={{ fontFamily: 'monospace' }}>{code}</Typography>
        </li>
      ))}
    </ul>
  </Flex>
);
