import { useState } from 'react';
import { DOCUMENT_BYTES } from '../../shared/rich-text/paste-limits';
import { toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { sheetOf } from './domain/sheet';
import { useReadDroppedMutation, useReadPasteMutation, type Source } from './paste-api';
import type { Piece } from './use-pieces';

/** What could not be read, with what to do. */
export interface Unread {
  readonly name: string | null;
  readonly message: string;
}

/** Has texts and files read, one after the other; what cannot be read is told and stops nothing. */
export const useReading = (onRead: (piece: Piece) => void) => {
  const say = useWords();
  const [sendText, { isLoading: isReadingText }] = useReadPasteMutation();
  const [sendFile, { isLoading: isReadingFile }] = useReadDroppedMutation();
  const [unread, setUnread] = useState<readonly Unread[]>([]);

  const read = async (source: Source | File): Promise<boolean> => {
    const name = source instanceof File ? source.name : null;
    const answer = await (source instanceof File ? sendFile(source) : sendText(source));
    if ('error' in answer) {
      const refusal = toRefusal(answer.error, say('newsroom.unreachable'));
      const message = refusal?.problems[0]?.message ?? refusal?.message ?? say('newsroom.unreachable');
      setUnread((before) => [...before, { name, message }]);
      return false;
    }
    const { data } = answer;
    onRead({ id: crypto.randomUUID(), name, reading: data, sheet: sheetOf(data), made: null });
    return true;
  };

  const readText = async (source: Source): Promise<boolean> => {
    setUnread([]);
    return read(source);
  };

  const readFiles = async (files: readonly File[]): Promise<void> => {
    setUnread([]);
    for (const file of files) {
      if (file.size > DOCUMENT_BYTES) {
        const message = say('newsroom.paste.tooLarge', { name: file.name, most: DOCUMENT_BYTES / 1_000_000 });
        setUnread((before) => [...before, { name: file.name, message }]);
      } else await read(file);
    }
  };

  return { isReading: isReadingText || isReadingFile, unread, readText, readFiles };
};
