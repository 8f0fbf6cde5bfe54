/** Somebody in the history: staff, a token, or the newsroom itself. */
export interface Person {
  readonly kind: string;
  readonly id: string | null;
  readonly name: string;
}

/** A saved version that the public has not got yet. */
export interface Writing {
  readonly locale: string;
  /** Its number in the history. */
  readonly entry: number;
  readonly writer: Person;
}

/** Whoever answers for what goes out, and the last entry of the history that was seen then. */
export interface Approval {
  readonly person: Person;
  readonly seenTo: number;
}

const isSame = (one: Person, other: Person): boolean => one.kind === other.kind && one.id === other.id;

/** Whether nobody but the one who answers for it wrote what goes out. */
export const isAlone = (writings: readonly Writing[], { person }: Approval): boolean =>
  person.kind !== 'newsroom' && writings.length > 0 && writings.every(({ writer }) => isSame(writer, person));

/**
 * The last changes that nobody else has seen, one a language: none of the approvals is that of a person who saw the change
 * and did not make it.
 */
export const unseenChanges = (writings: readonly Writing[], approvals: readonly Approval[]): Writing[] => {
  const last = new Map(writings.map((writing) => [writing.locale, writing])); // in the order of the history
  return [...last.values()].filter(
    ({ writer, entry }) =>
      !approvals.some(
        ({ person, seenTo }) => person.kind === 'staff' && !isSame(person, writer) && entry <= seenTo,
      ),
  );
};
