import { useDirection } from './use-direction';
import { useIsolate } from './use-isolate';

/**
 * Lists things with the comma of the panel's language.
 *
 * @example useListing()(['en', 'fr']) // 'en, fr'; in Arabic with U+060C
 */
export const useListing = (): ((things: readonly string[]) => string) => {
  const isolate = useIsolate();
  const comma = useDirection() === 'rtl' ? '، ' : ', ';
  return (things) => things.map(isolate).join(comma);
};
