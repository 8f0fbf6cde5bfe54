import { Typography } from '@strapi/design-system';
import type { Appearance } from '../../desk/contract/appearance';
import { useWords } from '../words/use-words';
import { OutsideLink } from './outside-link';

const NAMES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed', ninjs: 'ninjs' } as const;

/** Where partners find what is public in feeds. */
export const FeedLinks = ({ feeds }: Pick<Appearance, 'feeds'>) => {
  const say = useWords();
  return (
    <Typography tag="p" variant="pi">
      {say('newsroom.appearance.inFeeds')}{' '}
      {feeds.map(({ format, url }, index) => (
        <span key={format}>
          {index > 0 && ' · '}
          <OutsideLink href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
            {NAMES[format]}
          </OutsideLink>
        </span>
      ))}
    </Typography>
  );
};
