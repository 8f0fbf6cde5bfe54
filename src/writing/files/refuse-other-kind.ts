import { refuse } from '../../platform/refuse/refuse';
import { kindOfEnding, type FileKind } from '../../shared/files/kinds-of-files';
import { problemAt } from '../../shared/validation/problem';

interface Replacement {
  /** The name of the file that is to take the place. */
  readonly name: string;
  readonly kind: FileKind | undefined;
}

/**
 * A file takes the place of one of its kind: the address that partners have keeps its ending, and is served by it.
 *
 * @throws ValidationError 400
 */
export const refuseOtherKind = (
  { ext }: { readonly ext: string | null },
  { name, kind }: Replacement,
): void => {
  const ending = ext ?? '';
  if (kind !== undefined && kindOfEnding(ending) === kind) return;
  const text =
    'The address of this file ends in {ending}, and "{name}" is of another kind. Upload it as a new file and choose that one.';
  refuse([problemAt('files', text, { ending, name })], 'This cannot be replaced.');
};
