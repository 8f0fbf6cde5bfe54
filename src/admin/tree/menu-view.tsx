import { Box, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { MenuItem } from '../../desk/contract/page-tree';
import { directionOf } from '../../shared/locales/direction';
import { useWords } from '../words/use-words';
import { useMenuQuery } from './tree-api';

/** The menu as readers of a language see it now. */
export const MenuView = ({ locale }: { readonly locale: string }) => {
  const say = useWords();
  const heading = useId();
  const { data, isError } = useMenuQuery({ locale }, { refetchOnMountOrArgChange: true });
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background="neutral0"
      padding={5}
      hasRadius
      shadow="tableShadow"
    >
      <Typography id={heading} variant="delta" tag="h2">
        {say('newsroom.tree.menu')}
      </Typography>
      {isError && <Typography textColor="danger600">{say('newsroom.loadFailed')}</Typography>}
      {data?.length === 0 && <Typography tag="p">{say('newsroom.tree.noMenu')}</Typography>}
      <Box paddingTop={3} dir={directionOf(locale)} lang={locale}>
        {data !== undefined && <Items items={data} />}
      </Box>
    </Box>
  );
};

const Items = ({ items }: { readonly items: readonly MenuItem[] }) => {
  const say = useWords();
  if (items.length === 0) return null;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '2rem', margin: 0 }}>
      {items.map(({ documentId, title, locale, isFallback, children }) => (
        <li key={documentId}>
          <Typography>
            <bdi lang={locale}>{title}</bdi>
            {isFallback && <> ({say('newsroom.tree.fallback', { language: locale })})</>}
          </Typography>
          <Items items={children} />
        </li>
      ))}
    </Box>
  );
};
