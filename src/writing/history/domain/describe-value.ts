import { isReference, type FileFacts, type SnapshotValue } from './snapshot';

/**
 * A field's value as plain text that two people can compare: paragraphs as lines, lists one entry a line.
 *
 * @example describeValue([{ type: 'paragraph', children: [{ type: 'text', text: 'Hello' }] }]) // 'Hello'
 */
export const describeValue = (value: SnapshotValue | undefined): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    return (value as readonly SnapshotValue[]).map(describeValue).filter(Boolean).join('\n');
  }
  if (isReference(value)) return describeReference(value);
  const object = value as Record<string, SnapshotValue>;
  return isBlock(object) ? describeBlock(object) : describeFields(object);
};

const DIGITS = 12; // of a digest: enough to tell two files apart

const isWords = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A document by its name, a file by what is shown with it and the beginning of its digest. */
const describeReference = ({ label, file }: { label: string; file?: FileFacts }): string =>
  [
    label,
    ...[file?.alternativeText, file?.caption].filter(isWords),
    ...(file?.digest ? [`SHA-256 ${file.digest.slice(0, DIGITS)}`] : []),
  ].join(' – ');

const isBlock = (object: Record<string, SnapshotValue>): boolean =>
  typeof object.type === 'string' && (Array.isArray(object.children) || object.type === 'text');

/** Text inside a block runs on; blocks inside a list stand one below the other. */
const describeBlock = (block: Record<string, SnapshotValue>): string => {
  if (typeof block.text === 'string') return block.text;
  if (block.type === 'image') return describePicture(block.image);
  const children = (block.children ?? []) as readonly Record<string, SnapshotValue>[];
  const isInline = children.every((child) => child.type === 'text' || child.type === 'link');
  const text = children.map(describeBlock).join(isInline ? '' : '\n');
  if (block.type === 'list-item') return `• ${text}`;
  return block.type === 'link' && typeof block.url === 'string' ? `${text} (${block.url})` : text;
};

/** A picture inside a text, by its words or its file's name. */
const describePicture = (image: SnapshotValue | undefined): string => {
  const { alternativeText, name } = (image ?? {}) as { alternativeText?: unknown; name?: unknown };
  const words = [alternativeText, name].find((text) => typeof text === 'string' && text !== '');
  return `[picture: ${typeof words === 'string' ? words : 'without a name'}]`;
};

const describeFields = (object: Record<string, SnapshotValue>): string =>
  Object.entries(object)
    .map(([name, nested]) => [name, describeValue(nested)] as const)
    .filter(([name, text]) => text !== '' && name !== '__component')
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ');
