/** Groups of files that a newsroom takes, as UPLOAD_KINDS names them. */
export const FILE_GROUPS = [
  'pictures',
  'drawings',
  'pdf',
  'office',
  'audio',
  'video',
  'text',
  'zip',
] as const;

export type FileGroup = (typeof FILE_GROUPS)[number];

export interface FileKind {
  readonly group: FileGroup;
  /** Of names and addresses, without a dot; the first is the usual one. */
  readonly endings: readonly string[];
  /** The media type as which it is stored. */
  readonly type: string;
  /** What its content may be told to be besides. */
  readonly also?: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
const TEXT = 'text/plain';

/** Every kind of file that is taken. What is served in place, and not to be saved, is the first five groups less office, audio and video. */
export const FILE_KINDS: readonly FileKind[] = [
  { group: 'pictures', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], type: 'image/jpeg' },
  { group: 'pictures', endings: ['png'], type: 'image/png', also: ['image/apng'] },
  { group: 'pictures', endings: ['webp'], type: 'image/webp' },
  { group: 'pictures', endings: ['gif'], type: 'image/gif' },
  { group: 'pictures', endings: ['tif', 'tiff'], type: 'image/tiff' },
  { group: 'pictures', endings: ['avif'], type: 'image/avif' },
  { group: 'drawings', endings: ['svg'], type: 'image/svg+xml' },
  { group: 'pdf', endings: ['pdf'], type: 'application/pdf' },
  { group: 'office', endings: ['docx'], type: `${OFFICE}.wordprocessingml.document` },
  { group: 'office', endings: ['xlsx'], type: `${OFFICE}.spreadsheetml.sheet` },
  { group: 'office', endings: ['pptx'], type: `${OFFICE}.presentationml.presentation` },
  { group: 'office', endings: ['odt'], type: `${ODF}.text` },
  { group: 'office', endings: ['ods'], type: `${ODF}.spreadsheet` },
  { group: 'office', endings: ['odp'], type: `${ODF}.presentation` },
  { group: 'office', endings: ['doc'], type: 'application/msword' },
  { group: 'office', endings: ['xls'], type: 'application/vnd.ms-excel' },
  { group: 'office', endings: ['ppt'], type: 'application/vnd.ms-powerpoint' },
  { group: 'office', endings: ['rtf'], type: 'application/rtf' },
  { group: 'office', endings: ['epub'], type: 'application/epub+zip' },
  { group: 'audio', endings: ['mp3'], type: 'audio/mpeg' },
  { group: 'audio', endings: ['m4a'], type: 'audio/mp4', also: ['audio/x-m4a', 'video/mp4'] },
  { group: 'audio', endings: ['aac'], type: 'audio/aac' },
  { group: 'audio', endings: ['wav'], type: 'audio/wav', also: ['audio/vnd.wave', 'audio/x-wav'] },
  { group: 'audio', endings: ['flac'], type: 'audio/flac', also: ['audio/x-flac'] },
  {
    group: 'audio',
    endings: ['ogg', 'oga', 'opus'],
    type: 'audio/ogg',
    also: ['audio/ogg; codecs=opus', 'audio/opus'],
  },
  { group: 'video', endings: ['mp4', 'm4v'], type: 'video/mp4', also: ['video/x-m4v', 'video/3gpp'] },
  { group: 'video', endings: ['mov'], type: 'video/quicktime' },
  { group: 'video', endings: ['webm'], type: 'video/webm', also: ['audio/webm'] },
  { group: 'video', endings: ['ogv'], type: 'video/ogg' },
  { group: 'video', endings: ['mkv'], type: 'video/matroska', also: ['video/x-matroska'] },
  { group: 'text', endings: ['txt', 'md'], type: TEXT },
  { group: 'text', endings: ['csv'], type: 'text/csv', also: [TEXT] },
  { group: 'text', endings: ['tsv'], type: 'text/tab-separated-values', also: [TEXT] },
  { group: 'text', endings: ['json', 'geojson'], type: 'application/json', also: [TEXT] },
  { group: 'text', endings: ['vtt'], type: 'text/vtt' },
  { group: 'text', endings: ['srt'], type: 'application/x-subrip', also: [TEXT, 'text/srt'] },
  { group: 'text', endings: ['ics'], type: 'text/calendar' },
  { group: 'text', endings: ['vcf'], type: 'text/vcard' },
  { group: 'zip', endings: ['zip'], type: 'application/zip' },
];

/** @example kindOfEnding('.JPG')?.type // 'image/jpeg' */
export const kindOfEnding = (ending: string): FileKind | undefined => {
  const plain = ending.replace(/^\./, '').toLowerCase();
  return FILE_KINDS.find(({ endings }) => endings.includes(plain));
};

/** Whether a file's content may be of a kind. */
export const isOfKind = ({ type, also = [] }: FileKind, content: string): boolean =>
  type === content || also.includes(content);
