import { useDirection } from './use-direction';

const FOREIGN = /(?!\p{Script=Arabic})\p{L}/u;

/**
 * Keeps a name or a text of whatever direction from moving what stands around it, in a panel that is read right to left. In others it
 * stays as it is, for who searches or copies it, and so does one in Arabic alone.
 * Source: Unicode Bidirectional Algorithm (UAX 9), U+2068 and U+2069
 */
export const useIsolate = (): ((text: string) => string) => {
  const isRightToLeft = useDirection() === 'rtl';
  return (text) => (isRightToLeft && FOREIGN.test(text) ? `\u2068${text}\u2069` : text);
};
