import { Flex, Typography } from '@strapi/design-system';
import { cutText } from '../../shared/release-text/cut-text';
import type { MachineWords } from '../../shared/release-text/describe-for-machines';
import { directionOf } from '../../shared/locales/direction';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { CutLine } from './cut-line';
import { DESCRIPTION_IN_SEARCH, TITLE_IN_SEARCH } from './limits';
import { Sheet } from './sheet';

interface Props {
  readonly words: MachineWords;
  readonly locale: string;
  readonly address: string;
  readonly isHidden: boolean;
}

/** How a search engine is likely to show it: it may choose other words, and knows no more than these. */
export const SearchView = ({ words, locale, address, isHidden }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const title = cutText(words.title, TITLE_IN_SEARCH);
  const description = cutText(words.description ?? '', DESCRIPTION_IN_SEARCH);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {isHidden && (
        <Typography dir={direction} textColor="warning700">
          {say('newsroom.appearance.noIndex')}
        </Typography>
      )}
      <Sheet dir={directionOf(locale)} lang={locale} aria-label={say('newsroom.appearance.search')}>
        <footer dir="ltr" style={{ textAlign: directionOf(locale) === 'rtl' ? 'right' : 'left' }}>
          {inCrumbs(address)}
        </footer>
        <Typography tag="p" variant="delta" textColor="primary600">
          {title.shown === '' ? say('newsroom.untitled') : title.shown}
        </Typography>
        <Typography tag="p" textColor="neutral700">
          {description.shown === '' ? say('newsroom.appearance.noSummary') : description.shown}
        </Typography>
      </Sheet>
      <CutLine name={say('newsroom.appearance.title')} text={title} most={TITLE_IN_SEARCH} />
      <CutLine
        name={say('newsroom.appearance.description')}
        text={description}
        most={DESCRIPTION_IN_SEARCH}
      />
    </Flex>
  );
};

/** @example inCrumbs('https://a.example/news/b') // 'a.example › news › b' */
const inCrumbs = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return [host, ...decodeURI(pathname).split('/').filter(Boolean)].join(' › ');
};
