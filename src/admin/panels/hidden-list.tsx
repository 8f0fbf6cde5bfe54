import { Typography } from '@strapi/design-system';
import type { Desk } from '../../desk/contract/panel';
import { PRESS_RELEASE } from '../api/content-types';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';

/** What a release refers to that the public will not see in it. */
export const HiddenList = ({ hidden }: Pick<Desk, 'hidden'>) => {
  const say = useWords();
  const label = useFieldLabels(PRESS_RELEASE);
  if (hidden.length === 0) return null;
  return (
    <section aria-label={say('newsroom.hidden')}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say('newsroom.hidden')}
      </Typography>
      <ul style={{ listStyle: 'disc', paddingInlineStart: '2.4rem' }}>
        {hidden.map(({ documentId, path, label: name }) => (
          <li key={path + documentId}>
            <Typography variant="pi" textColor="neutral700">
              <strong>{label(path)}</strong>
              {name !== null && (
                <>
                  {' – '}
                  <bdi>{name}</bdi>
                </>
              )}
            </Typography>
          </li>
        ))}
      </ul>
      <Typography tag="p" variant="pi" textColor="warning700">
        {say('newsroom.hidden.explain')}
      </Typography>
    </section>
  );
};
