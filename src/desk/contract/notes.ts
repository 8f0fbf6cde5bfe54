export type { Addressees, Audience, ReleaseNote, UnseenNote } from '../../releases/notes/domain/release-note';
