import { useDirection } from './use-direction';

/**
 * Keeps a name or a text of whatever direction from moving what stands around it, in a panel that is read right to left; in
 * others it stays as it is, for who searches or copies it.
 * Source: Unicode Bidirectional Algorithm (UAX 9), U+2068 and U+2069
 */
export const useIsolate = (): ((text: string) => string) => {
  const isRightToLeft = useDirection() === 'rtl';
  return (text) => (isRightToLeft ? `\u2068${text}\u2069` : text);
};
