import { open, stat, type FileHandle } from 'node:fs/promises';
import { UncleanError } from './unclean-error';
import { emptyBox, listBoxes, readTable, writeNothing, type Box } from './movie/boxes';
import { sampleRanges, type Range } from './movie/sample-ranges';
import type { PreparedPicture } from './picture-task';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What plays a movie, by the box that it lies in (ISO/IEC 14496-12, table 1). All else goes: tags, XMP, and what cameras add. */
const PLAYS: Readonly<Record<string, ReadonlySet<string>>> = {
  file: words('ftyp moov mdat moof styp sidx mfra'),
  moov: words('mvhd trak mvex'),
  mvex: words('mehd trex'),
  trak: words('tkhd tapt tref edts mdia'),
  mdia: words('mdhd hdlr elng minf'),
  minf: words('vmhd smhd nmhd sthd gmhd hdlr dinf stbl'),
  stbl: words(
    'stsd stts ctts cslg stss stps stsz stz2 stsc stco co64 sgpd sbgp sdtp padb stdp subs saiz saio',
  ),
  moof: words('mfhd traf'),
  traf: words('tfhd tfdt trun sdtp sbgp sgpd subs saiz saio senc'),
};

/** Tables that say where a track's samples lie, and what they are. */
const TABLES = words('stsd stsz stz2 stsc stco co64');

/** What is seen, heard and read of a film; the time that it counts. */
const TRACKS = words('vide soun tmcd');
const TEXTS = words('text sbtl subt clcp');

/** As drones write it into the subtitles. */
const TELLS_PLACE = /gps|latitude|longitude|\b(?:lat|lon)\s*[:=]/i;
const BEGINNING = 65_536; // bytes of subtitles that are looked at

/**
 * Empties all of a movie, or of an MPEG-4 sound, that does not play: boxes become `free` space of the same length, tracks of places, and
 * whatever lies between the samples of the others, become nothing. So nothing in the file moves.
 *
 * @throws Error for a file whose boxes do not fit into each other, UncleanError for one that hides what it holds
 */
export const removeMovieMetadata = async (path: string): Promise<PreparedPicture> => {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  try {
    const { boxes, kept, isWhole } = await cleanMovie(file, size);
    if (isWhole) for (const box of boxes.get('mdat') ?? []) await emptyBetween(file, box, kept);
  } finally {
    await file.close();
  }
  return { path, size, width: null, height: null, sizes: [], facts: null };
};

type Boxes = ReadonlyMap<string, readonly Box[]>;

/** Empties what does not play in a box. @returns what is left, by type */
const keepPlaying = async (file: FileHandle, name: string, from: number, to: number): Promise<Boxes> => {
  const left = new Map<string, Box[]>();
  for (const box of await listBoxes(file, from, to)) {
    if (PLAYS[name]?.has(box.type) === true) left.set(box.type, [...(left.get(box.type) ?? []), box]);
    else await emptyBox(file, box);
  }
  return left;
};

const within = (file: FileHandle, { type, begin, end }: Box): Promise<Boxes> =>
  keepPlaying(file, type, begin, end);

const cleanMovie = async (file: FileHandle, size: number) => {
  const boxes = await keepPlaying(file, 'file', 0, size);
  const kept: Range[] = [];
  let dropped = 0;
  const movies = boxes.get('moov') ?? [];
  if (movies.length !== 1) throw new UncleanError('A movie has one list of its tracks.');
  for (const movie of movies) {
    const parts = await within(file, movie);
    for (const part of parts.get('mvex') ?? []) await within(file, part);
    for (const track of parts.get('trak') ?? []) {
      const ranges = await cleanTrack(file, track);
      if (ranges === null) dropped += 1;
      else for (const range of ranges) kept.push(range); // there may be more than a call takes
    }
  }
  const fragments = boxes.get('moof') ?? [];
  if (fragments.length > 0 && dropped > 0) throw new UncleanError('It is in fragments, and records places.');
  for (const fragment of fragments)
    for (const part of (await within(file, fragment)).get('traf') ?? []) await within(file, part);
  kept.sort((one, other) => one.from - other.from);
  return { boxes, kept, isWhole: fragments.length === 0 };
};

/** Where the samples of a track lie; null: it is none that plays, and is emptied. */
const cleanTrack = async (file: FileHandle, track: Box): Promise<Range[] | null> => {
  const [media] = (await within(file, track)).get('mdia') ?? [];
  const parts = media && (await within(file, media));
  const [handler] = parts?.get('hdlr') ?? [];
  const [info] = parts?.get('minf') ?? [];
  if (handler && info) {
    const kind = (await readTable(file, handler)).toString('latin1', 8, 12);
    const [list] = (await within(file, info)).get('stbl') ?? [];
    const ranges = list ? sampleRanges(await readTables(file, list)) : [];
    if (TRACKS.has(kind)) return ranges;
    if (TEXTS.has(kind) && !(await tellsPlace(file, ranges))) return ranges;
  }
  await emptyBox(file, track);
  return null;
};

const readTables = async (file: FileHandle, list: Box): Promise<Map<string, Buffer>> => {
  const tables = new Map<string, Buffer>();
  for (const [type, [box]] of await within(file, list))
    if (box && TABLES.has(type)) tables.set(type, await readTable(file, box));
  return tables;
};

const tellsPlace = async (file: FileHandle, ranges: readonly Range[]): Promise<boolean> => {
  let read = 0;
  for (const { from, to } of ranges) {
    if (read >= BEGINNING) break;
    const text = Buffer.alloc(Math.min(to - from, BEGINNING));
    read += (await file.read(text, 0, text.length, from)).bytesRead;
    if (TELLS_PLACE.test(text.toString('latin1'))) return true;
  }
  return false;
};

/** What lies between samples is of no track that is kept. */
const emptyBetween = async (file: FileHandle, { begin, end }: Box, kept: readonly Range[]): Promise<void> => {
  let at = begin;
  for (const { from, to } of kept) {
    if (from > at) await writeNothing(file, at, Math.min(from, end));
    at = Math.max(at, Math.min(to, end));
    if (at >= end) return;
  }
  await writeNothing(file, at, end);
};
