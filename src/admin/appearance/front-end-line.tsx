import { Typography } from '@strapi/design-system';
import type { FrontEnd } from '../../desk/contract/appearance';
import { useWords } from '../words/use-words';

/** Why the panel offers no preview on the front end; nothing while it does, or where there is none to be offered. */
export const FrontEndLine = ({ frontEnd: { state, url } }: { readonly frontEnd: FrontEnd }) => {
  const say = useWords();
  if (state === 'there' || url === null) return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {say(state === 'silent' ? 'newsroom.appearance.silent' : 'newsroom.appearance.unframed', { url })}
    </Typography>
  );
};
