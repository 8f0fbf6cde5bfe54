import { Button, Flex, Link, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { MAY_WRITE_RELEASES } from './paste-link';
import { Review } from './review';
import { SourceBox } from './source-box';
import { usePieces, type Piece } from './use-pieces';
import { useReading } from './use-reading';

/** What is kept is somebody's: on a slow line the page is there before it is known whose. */
const PastePage = () => {
  const say = useWords();
  const account = useAuth('PastePage', ({ user }) => user?.id);
  if (account === undefined) return <Page.Loading>{say('newsroom.loading')}</Page.Loading>;
  return <Pasting key={account} account={String(account)} />;
};

/** A release as it came becomes a draft: paste or drop it, look it through beside the original, make the draft. */
const Pasting = ({ account }: { readonly account: string }) => {
  const say = useWords();
  const direction = useDirection();
  const navigate = useNavigate();
  const { pieces, add, change, clear } = usePieces(account);
  const [chosen, choose] = useState<string | null>(null);
  const { isReading, unread, readText, readFiles } = useReading(add);
  const piece = pieces.find(({ id }) => id === chosen) ?? pieces.find(({ made }) => made === null);
  const titleOf = ({ sheet, name }: Piece): string => sheet.title || (name ?? say('newsroom.paste.pasted'));
  return (
    <Page.Protect permissions={MAY_WRITE_RELEASES}>
      <Page.Title>{say('newsroom.paste')}</Page.Title>
      <Main dir={direction}>
        <Layouts.Header title={say('newsroom.paste')} subtitle={say('newsroom.paste.explain')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {pieces.length > 1 && (
              <nav aria-label={say('newsroom.paste.pieces')}>
                <Flex tag="ul" gap={2} wrap="wrap">
                  {pieces.map((each) => (
                    <li key={each.id}>
                      {each.made === null ? (
                        <Button
                          variant={each.id === piece?.id ? 'default' : 'tertiary'}
                          aria-current={each.id === piece?.id}
                          onClick={() => {
                            choose(each.id);
                          }}
                        >
                          <bdi>{titleOf(each)}</bdi>
                        </Button>
                      ) : (
                        <Link
                          tag={NavLink}
                          to={editorPath(PRESS_RELEASE, each.made.documentId, each.made.locale)}
                        >
                          <bdi>{titleOf(each)}</bdi>
                        </Link>
                      )}
                    </li>
                  ))}
                </Flex>
              </nav>
            )}
            {piece?.made !== null ? (
              <SourceBox
                isReading={isReading}
                unread={unread}
                onText={readText}
                onFiles={(files) => void readFiles(files)}
              />
            ) : (
              <>
                {unread.map(({ name, message }, index) => (
                  <Typography key={index} tag="p" textColor="danger600" role="alert">
                    {name}: {message}
                  </Typography>
                ))}
                <Review
                  key={piece.id}
                  piece={piece}
                  onChange={(sheet) => {
                    change(piece.id, { sheet });
                  }}
                  onMade={(made) => {
                    const isLast = pieces.every(({ id, made: done }) => done !== null || id === piece.id);
                    change(piece.id, { made });
                    choose(null);
                    if (isLast) navigate(editorPath(PRESS_RELEASE, made.documentId, made.locale));
                  }}
                  onAgain={clear}
                />
              </>
            )}
          </Flex>
        </Layouts.Content>
      </Main>
    </Page.Protect>
  );
};

export default PastePage;
