import {
  Box,
  Flex,
  LinkButton,
  Main,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { isLocale, LOCALE_NAMES, LOCALES } from '../../shared/locales/locales';
import { editorPath, PAGE } from '../api/content-types';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { Branch } from './branch';
import { MenuView } from './menu-view';
import { MoveDialog } from './move-dialog';
import { MoverContext } from './mover';
import { useBranchQuery } from './tree-api';
import { useMoves } from './use-moves';

const MAY_WRITE = [{ action: 'plugin::content-manager.explorer.create', subject: PAGE }];

/** The pages as a tree, to be put in order, and beside it the menu as readers see it. */
const TreePage = () => {
  const say = useWords();
  const direction = useDirection();
  const { locale: language } = useIntl();
  const [locale, setLocale] = useState<string>(isLocale(language) ? language : 'en');
  const { allowedActions } = useRBAC(MAY_WRITE);
  const { data } = useBranchQuery({ parent: null, locale, page: 1 });
  const { mover, dialog, told } = useMoves({ locale, mayMove: data?.mayMove === true });
  return (
    <Main dir={direction}>
      <Layouts.Header
        title={say('newsroom.tree')}
        primaryAction={
          allowedActions.canCreate === true && (
            <LinkButton tag={NavLink} to={editorPath(PAGE, 'create', locale)} startIcon={<Plus />}>
              {say('newsroom.tree.write')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p" textColor="neutral600">
            {say(mover.mayMove ? 'newsroom.tree.explain' : 'newsroom.tree.explainReading')}
          </Typography>
          <Box style={{ maxWidth: '32rem' }}>
            <Typography variant="pi" fontWeight="bold">
              {say('newsroom.tree.language')}
            </Typography>
            <SingleSelect
              aria-label={say('newsroom.tree.language')}
              value={locale}
              onChange={(value: string | number) => {
                setLocale(String(value));
              }}
            >
              {LOCALES.map((code) => (
                <SingleSelectOption key={code} value={code}>
                  {LOCALE_NAMES[code]}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Columns>
            <MoverContext.Provider value={mover}>
              <nav aria-label={say('newsroom.tree')}>
                <Branch key={locale} parent={null} above={[]} />
              </nav>
            </MoverContext.Provider>
            <MenuView locale={locale} />
          </Columns>
          <div role="status" aria-live="polite" style={{ position: 'absolute', clip: 'rect(0 0 0 0)' }}>
            {told}
          </div>
          {dialog !== null && <MoveDialog {...dialog} />}
        </Flex>
      </Layouts.Content>
    </Main>
  );
};

const Columns = styled.div`
  align-items: start;
  display: grid;
  gap: 2.4rem;
  grid-template-columns: minmax(0, 1fr) minmax(0, 28rem);
  @media (max-width: 1080px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export default TreePage;
