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
    const before = said === null ? this.last : this.find(subject, said.speaker);
    const speaker = this.complete(before, said);
    if (speaker.speaker !== '') this.remember(speaker);
    return { ...speaker };
  }

  /** By full name, by a surname that one speaker has, or by an office ("the Minister") that one speaker holds. */
  private find(subject: string, name: string): Speaker | null {
    const known = this.known.get(name) ?? this.bySurname.get(name);
    if (known || !/^(?:the|le|la|el|l['’])/iu.test(subject)) return known ?? null;
    const holders = [...this.known.values()].filter(({ role }) =>
      role.toLowerCase().includes(name.toLowerCase()),
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
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
