import { isArabicGivenName } from './arabic-given-names';
import { bareArabic, isRoleWord } from './name-words';
import { isPersonName } from './person-name';
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
  private readonly spoken = new Set<string>();
  private last: Speaker | null = null;

  /** @param people whom the prose names in full, wherever it does */
  constructor(people: readonly Speaker[] = []) {
    for (const person of people) this.keep(person);
  }

  /** Is it the full name or the surname of one person? */
  knows(name: string): boolean {
    const bare = name.replace(/[,.:;]+$/u, '');
    return this.known.has(bare) || (this.bySurname.get(bare) ?? null) !== null;
  }

  /** Has nobody spoken yet, of whom "she" could be said? */
  get isSilent(): boolean {
    return this.last === null;
  }

  /** @param subject as the attribution has it; '' for a pronoun */
  resolve(subject: string): Speaker {
    const said = subject === '' ? null : splitSpeaker(subject);
    const before = said === null ? this.last : this.find(subject, said.speaker);
    const kept = this.complete(before, said);
    const titled = said !== null && said.speaker !== kept.speaker && bareName(said.speaker) === kept.speaker;
    const speaker = titled ? { ...kept, speaker: said.speaker } : kept;
    if (speaker.speaker !== '') this.remember(speaker);
    return { ...speaker };
  }

  /** By full name, by a surname that one speaker has, or by an office ("the Minister") that one speaker holds. */
  private find(subject: string, name: string): Speaker | null {
    const known =
      this.known.get(name) ??
      this.known.get(bareName(name) ?? name) ??
      this.bySurname.get(name.replace(/^(?:Dr|Prof|Dra|Pr)\.?\s+/u, ''));
    const words = name.split(/\s+/u);
    const holder =
      words.length > 1 &&
      words.slice(0, -1).every((word) => isRoleWord(word) || /^(?:of|de|du)$/u.test(word));
    const titled = holder ? (this.bySurname.get(words.at(-1) ?? '') ?? null) : null;
    if (titled) return titled;
    if (
      known ||
      isPersonName(name) ||
      (!/^(?:the|le|la|el|l['’])/iu.test(subject) && !/^\p{Script=Arabic}/u.test(subject))
    )
      return known ?? null;
    const office = name.toLowerCase().replace(NEW, '');
    const calling = CALLINGS.find(({ word }) => word.test(office))?.role;
    const holders = [...new Set(this.known.values())]
      .filter(({ role }) => LEFT.test(office) || !LEFT.test(role))
      .filter(
        ({ role, organisation }) =>
          calling?.test(role) ??
          (office.length >= 4 &&
            (role.toLowerCase().includes(office) ||
              (office.startsWith('ال') && role.split(' ')[0] === bareArabic(office)) ||
              `${role} ${organisation}`.toLowerCase() === office)),
      );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  /** A second mention keeps the office of the first; a first one without an office gets it from the second. */
  private complete(before: Speaker | null, said: Speaker | null): Speaker {
    if (!before) return said ?? { speaker: '', role: '', organisation: '' };
    const prose = !this.spoken.has(before.speaker);
    if (prose && said?.role && said.speaker === before.speaker)
      return said.role === before.role
        ? { ...said, organisation: said.organisation || before.organisation }
        : said;
    if (prose && said?.organisation && before.organisation === '' && said.role === '')
      return { ...before, organisation: said.organisation };
    if (prose && said && isArabicTail(said.speaker, before.speaker))
      return said.role === '' ? { ...before, speaker: said.speaker } : said;
    return before.role === '' && before.organisation === '' && said
      ? { ...said, speaker: before.speaker }
      : before;
  }

  private remember(speaker: Speaker): void {
    this.keep(speaker);
    this.spoken.add(speaker.speaker);
    this.last = speaker;
  }

  /** By the full name, and by what may be the surname: its last word, its last two. */
  private keep(speaker: Speaker): void {
    const words = speaker.speaker.split(/\s+/u);
    for (const length of [1, 2]) {
      if (words.length <= length) continue;
      const surname = words.slice(-length).join(' ');
      const other = this.bySurname.get(surname);
      const shared = other !== undefined && bareName(other?.speaker) !== bareName(speaker.speaker);
      this.bySurname.set(surname, shared ? null : speaker);
    }
    this.known.set(speaker.speaker, speaker);
    this.known.set(bareName(speaker.speaker) ?? speaker.speaker, speaker);
  }
}

/** "the future director" is the director. */
const NEW = /^(?:future?|nouvelle|nouveau|nouvel|nuev[oa]|futur[oa]|new|incoming|newly appointed)\s/u;

/** Who is to leave an office is not who holds it. */
const LEFT = /(?<!\p{L})(?:outgoing|former|ex|saliente|anterior|sortante?|ancien(?:ne)?|السابقة?)(?!\p{L})/iu;

/** What holders of some offices are called beside it: the ambassador is "the diplomat". */
const CALLINGS = [
  {
    word: /^(?:diplomat|diplomate|diplomátic[oa]|الدبلوماسية?)$/u,
    role: /ambass|embaj|consul|cónsul|envoy|سفير|قنصل/iu,
  },
  {
    word: /^(?:titular (?:de la cartera|del (?:sector|ramo|ministerio|despacho)|de \p{L}+))$/u,
    role: /^(?:vice)?ministr[oa](?!\p{L})|^secretari[oa](?!\p{L})/iu,
  },
  {
    word: /^(?:edil(?:e)?|primer edil|premier édile|burgomaestre)$/u,
    role: /alcald|maire|mayor|intendent/iu,
  },
];

/** Arabic has no capitals: what stands in front of a name in the prose may be a verb, and not a name. */
function isArabicTail(said: string, known: string): boolean {
  return (
    /^\p{Script=Arabic}+\s/u.test(said) &&
    known.endsWith(` ${said}`) &&
    !isArabicGivenName(known.split(' ')[0] ?? '')
  );
}

/** "Dr. Jane Example" and "Jane Example" are one person. */
function bareName(name: string | undefined): string | undefined {
  return name?.replace(/^(?:Dr|Prof|Dra|Pr)\.?\s+/u, '');
}
