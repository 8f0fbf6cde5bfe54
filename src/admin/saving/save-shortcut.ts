interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What keys pressed in a form ask the content manager for: Ctrl or ⌘ with Enter or S to save, with Shift and Enter to
 * publish.
 */
export const readShortcut = ({ key, ctrlKey, metaKey, shiftKey }: Keys): 'save' | 'publish' | null => {
  if (!ctrlKey && !metaKey) return null;
  const name = key.toLowerCase();
  if (name === 'enter') return shiftKey ? 'publish' : 'save';
  return name === 's' && !shiftKey ? 'save' : null;
};
