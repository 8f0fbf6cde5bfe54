import { splitSpeaker, type Speaker } from './split-speaker';

/**
 * Remembers who has spoken, so that "she added" and "Example added" find their speaker.
 *
 * @example
 * const memory = new SpeakerMemory();
 * memory.resolve('Jane Example, Director'); // { speaker: 'Jane Example', role: 'Director', organisation: '' }
 * memory.resolve('Example').speaker; // 'Jane Example'
 */
export class SpeakerMemory {
  private readonly known = new Map<string, Speaker>();
  private readonly bySurname = new Map<string, Speaker | null>();
  private last: Speaker | null = null;

  /** @param subject as the attribution has it; '' for a pronoun */
  resolve(subject: string): Speaker {
    const said = subject === '' ? null : splitSpeaker(subject);
    const before =
      said === null ? this.last : (this.known.get(said.speaker) ?? this.bySurname.get(said.speaker));
    const speaker = this.complete(before ?? null, said);
    if (speaker.speaker !== '') this.remember(speaker);
    return { ...speaker };
  }

  /** A second mention keeps the office of the first; a first one without an office gets it from the second. */
  private complete(before: Speaker | null, said: Speaker | null): Speaker {
    if (!before) return said ?? { speaker: '', role: '', organisation: '' };
    return before.role === '' && before.organisation === '' && said
      ? { ...said, speaker: before.speaker }
      : before;
  }

  private remember(speaker: Speaker): void {
    const surname = speaker.speaker.split(/\s+/u).at(-1) ?? '';
    const other = this.bySurname.get(surname);
    const shared = other !== undefined && other?.speaker !== speaker.speaker;
    this.bySurname.set(surname, shared ? null : speaker);
    this.known.set(speaker.speaker, speaker);
    this.last = speaker;
  }
}
