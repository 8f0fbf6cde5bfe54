import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ItemStore } from '../item-store';
import { Survey } from './domain/survey';
import type { WxrItem } from './domain/wxr-events';
import { WxrReader } from './domain/wxr-reader';

/** bytes read at once */
const PIECE = 1 << 18;

/** Reads the files of an export once: small facts are kept, items with texts go to the store. */
export const surveyFiles = async (
  files: readonly string[],
  types: ReadonlySet<string>,
  store: ItemStore<WxrItem>,
): Promise<Survey> => {
  const survey = new Survey(types);
  for (const file of files) {
    const reader = new WxrReader((event) => {
      survey.add(event, basename(file), (item) => store.add(item));
    });
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    for await (const bytes of createReadStream(file, { highWaterMark: PIECE })) {
      if (!(bytes instanceof Uint8Array)) continue;
      decoder ??= new TextDecoder(encodingOf(bytes));
      reader.write(decoder.decode(bytes, { stream: true }));
    }
    reader.write(decoder?.decode() ?? '');
    reader.end();
  }
  return survey;
};

/** UTF-8, unless a mark or the declaration says otherwise. */
const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = /<\?xml[^>]*encoding=["']([\w.-]+)["']/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch (error) {
    if (error instanceof RangeError) return 'utf-8'; // a name that nobody knows
    throw error;
  }
};
