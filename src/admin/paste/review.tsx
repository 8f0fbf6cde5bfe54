import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { MadeDraft } from '../../desk/contract/paste';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { marksOfLines } from './domain/marks-of-lines';
import { draftOf, type Sheet } from './domain/sheet';
import { LanguageChoice } from './language-choice';
import { MakeBar } from './make-bar';
import { Original } from './original';
import { useMakePastedDraftMutation } from './paste-api';
import { Understood } from './understood';
import type { Piece } from './use-pieces';

interface Props {
  readonly piece: Piece;
  readonly onChange: (sheet: Sheet) => void;
  readonly onMade: (made: MadeDraft) => void;
  readonly onAgain: () => void;
}

/** What was understood, field by field, beside the original; it is mended here and becomes the draft. */
export const Review = ({ piece, onChange, onMade, onAgain }: Props) => {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [shown, show] = useState<readonly number[]>([]);
  const [make, { isLoading, error }] = useMakePastedDraftMutation();
  const { reading, sheet } = piece;
  const refusal = toRefusal(error, say('newsroom.unreachable'));
  const open = marksOfLines(reading, sheet).filter((fields) => fields.length === 0).length;

  const send = async (): Promise<void> => {
    const answer = await make(draftOf(sheet));
    if ('error' in answer) return;
    toggleNotification({
      type: 'success',
      message: say('newsroom.paste.made', { count: answer.data.made }),
    });
    onMade(answer.data);
  };

  return (
    <Columns>
      <Box>
        <Typography tag="h2" variant="beta">
          {say('newsroom.paste.original')}
        </Typography>
        <Typography tag="p" textColor={open > 0 ? 'warning700' : 'neutral600'} role="status">
          {say('newsroom.paste.notPlacedCount', { count: open })}
        </Typography>
        <Original reading={reading} sheet={sheet} shown={shown} onChange={onChange} />
      </Box>
      <Box>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="h2" variant="beta">
            {say('newsroom.paste.understood')}
          </Typography>
          {reading.release === null && <Typography tag="p">{say('newsroom.paste.noRelease')}</Typography>}
          {reading.already !== null && (
            <Typography tag="p" textColor="warning700">
              {say('newsroom.paste.already')}{' '}
              <Link tag={NavLink} to={editorPath(PRESS_RELEASE, reading.already.documentId, reading.locale)}>
                {say('newsroom.paste.open')}
              </Link>
            </Typography>
          )}
          <LanguageChoice
            value={sheet.locale}
            writable={reading.writable}
            onChange={(locale) => {
              onChange({ ...sheet, locale });
            }}
          />
          <Understood piece={piece} refusal={refusal} onChange={onChange} onShow={show} />
        </Flex>
        <MakeBar refusal={refusal} isMaking={isLoading} onMake={() => void send()} onAgain={onAgain} />
      </Box>
    </Columns>
  );
};

const Columns = styled.div`
  align-items: start;
  display: grid;
  gap: 2.4rem;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  position: relative; /* what is hidden but for screen readers scrolls with its field */
  & > :first-child {
    position: sticky;
    top: 1.6rem;
  }
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
    & > :first-child {
      position: static;
    }
  }
`;
