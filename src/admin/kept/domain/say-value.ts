/**
 * The value of a field in words, for somebody who compares two: texts as they are, relations by what comes and how many go, files
 * by their names.
 *
 * @example sayValue([{ type: 'paragraph', children: [{ text: 'One.' }] }]) // 'One.'
 */
export const sayValue = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(sayValue).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return sayObject(value as Readonly<Record<string, unknown>>);
};

const sayObject = (value: Readonly<Record<string, unknown>>): string => {
  const { connect, disconnect, children, text, mime, name, label } = value;
  if (Array.isArray(connect)) {
    const gone = Array.isArray(disconnect) ? disconnect.length : 0;
    return [...connect.map((each) => `+ ${sayValue(each)}`), ...(gone > 0 ? [`− ${gone}`] : [])].join('\n');
  }
  if ('apiData' in value) return sayValue(label);
  if (Array.isArray(children)) return children.map(sayValue).join('');
  if (typeof text === 'string' && value.type === 'text') return text;
  if (typeof mime === 'string') return sayValue(name);
  return Object.entries(value)
    .filter(([key]) => !['id', '__temp_key__', '__component'].includes(key))
    .map(([, nested]) => sayValue(nested))
    .filter(Boolean)
    .join('\n');
};
