import { forbidden, refusal } from '../../platform/refuse/refuse';
import { problemAt } from '../../shared/validation/problem';
import { unseenChanges } from './domain/judge-approval';
import type { Eyes } from './load-eyes';

/**
 * Where the site asks for a second person, nothing goes out that nobody has seen but the one who wrote it. What a command of
 * the newsroom releases, such as an import, is the word of those who run it; what is due goes by its approval.
 *
 * @throws PolicyError for people and tokens
 * @throws ValidationError for a schedule that is due: its job tries again
 */
export const refuseWithoutSecondPerson = (
  { isRequired, writings, answering, approvals }: Eyes,
  { isDue }: { readonly isDue: boolean },
): void => {
  const { person } = answering;
  const isNewsroom = approvals[0]?.person.kind === 'newsroom';
  if (!isRequired || (isNewsroom && !isDue)) return;
  const [unseen] = unseenChanges(writings, approvals);
  if (unseen === undefined) return;
  const { name } = unseen.writer;
  if (isNewsroom) throw refusal([problemAt('approval', NOT_SEEN, { name })], NOT_RELEASED);
  throw person.kind === 'token' ? forbidden(TOKEN, {}) : forbidden(WRITER, { name });
};

const NOT_RELEASED = 'This press release could not be released.';

const NOT_SEEN =
  'The site asks for a second pair of eyes: {name} wrote the last change, and nobody else approved it.';

const WRITER =
  'The site asks for a second pair of eyes: {name} wrote the last change, so somebody else approves it.';

const TOKEN =
  'The site asks for a second pair of eyes, and an API token has none: a publisher approves this in the panel.';
