import { Box, Modal, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { HistoryEntry } from '../../desk/contract/panel';
import { sayHistoryReason } from '../logic/history-reason';
import { sayTime } from '../logic/office-clock';
import { useFieldLabels } from '../words/use-field-labels';
import { useLanguageNames } from '../words/use-language-names';
import { useListing } from '../words/use-listing';
import { useWords } from '../words/use-words';
import { wordOfEntry } from '../words/words-of';
import { HistoryEntryDialog } from './history-entry-dialog';

const LineButton = styled.button`
  background: none;
  border: none;
  padding: 0;
  font-size: 1.4rem;
  text-align: start;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.primary600};
  font-weight: 600;
  &:hover {
    text-decoration: underline;
  }
`;

interface Props {
  readonly entry: HistoryEntry;
  /** IANA name of the office's zone. */
  readonly timeZone: string;
  readonly uid: string;
  readonly documentId: string;
}

/** One line of the history: what, who and when; a saved version opens to what it changed. */
export const HistoryLine = ({ entry, timeZone, uid, documentId }: Props) => {
  const say = useWords();
  const list = useListing();
  const label = useFieldLabels(uid);
  const { locale } = useIntl();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const word = wordOfEntry(entry.action);
  const title = word === null ? entry.summary : say(word);
  const name = entry.isAutomatic ? say('newsroom.history.automatic') : entry.by;
  const by = say('newsroom.history.by', { name, time: sayTime(entry.at, timeZone, locale) });
  const nameOf = useLanguageNames();
  const tellLanguages = (codes: readonly string[]): string =>
    say('newsroom.history.languages', {
      languages: new Intl.ListFormat(locale).format(codes.map(nameOf)),
    });
  const close = () => {
    setIsOpen(false);
  };
  return (
    <Box>
      {entry.isVersion ? (
        <LineButton
          ref={button}
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {title}
        </LineButton>
      ) : (
        <Typography fontWeight="bold">{title}</Typography>
      )}
      {entry.action !== 'created' && entry.fields.length > 0 && (
        <Typography tag="p" variant="pi">
          {list(entry.fields.map(label))}
        </Typography>
      )}
      {entry.reason !== null && (
        <Typography tag="p" variant="pi" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {sayHistoryReason(entry.reason, tellLanguages, locale).join('\n')}
        </Typography>
      )}
      {entry.isAlone && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {say('newsroom.history.alone')}
        </Typography>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {by}
      </Typography>
      <Modal.Root
        open={isOpen}
        onOpenChange={(open: boolean) => {
          if (!open) close();
        }}
      >
        <Modal.Content
          onCloseAutoFocus={() => {
            button.current?.focus();
          }}
        >
          {isOpen && (
            <HistoryEntryDialog
              entry={entry}
              title={title}
              by={by}
              uid={uid}
              documentId={documentId}
              onClose={close}
            />
          )}
        </Modal.Content>
      </Modal.Root>
    </Box>
  );
};
