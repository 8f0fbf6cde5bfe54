import { useState } from 'react';
import { PASTE_BYTES } from '../../shared/rich-text/paste-limits';
import { toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { sheetOf } from './domain/sheet';
import { useReadPasteMutation, type Source } from './paste-api';
import { toBase64 } from './domain/to-base64';
import type { Piece } from './use-pieces';

/** What could not be read, with what to do. */
export interface Unread {
  readonly name: string | null;
  readonly message: string;
}

/** Has texts and files read, one after the other; what cannot be read is told and stops nothing. */
export const useReading = (onRead: (piece: Piece) => void) => {
  const say = useWords();
  const [send, { isLoading }] = useReadPasteMutation();
  const [unread, setUnread] = useState<readonly Unread[]>([]);

  const read = async (source: Source, name: string | null): Promise<boolean> => {
    const answer = await send(source);
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
    return read(source, null);
  };

  const readFiles = async (files: readonly File[]): Promise<void> => {
    setUnread([]);
    for (const file of files) {
      if (file.size > PASTE_BYTES) {
        const message = say('newsroom.paste.tooLarge', { name: file.name, most: PASTE_BYTES / 1000 });
        setUnread((before) => [...before, { name: file.name, message }]);
      } else await read({ format: 'file', content: toBase64(await file.arrayBuffer()) }, file.name);
    }
  };

  return { isReading: isLoading, unread, readText, readFiles };
};
