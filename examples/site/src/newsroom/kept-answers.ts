/** An answer of the newsroom, with what says whether it is still the same. */
export interface Kept {
  readonly body: string;
  readonly etag: string | null;
  /** Of `performance.now()`, in milliseconds: when the newsroom said so last. */
  readonly readAt: number;
  /** How many changes the newsroom had told of when it was asked for. */
  readonly generation: number;
}

/** Milliseconds that the newsroom may be away before readers are told: as `stale-if-error` of its answers. */
const OUTAGE = 600_000;
const MOST = 500; // answers of some 20 kB each: about 10 MB

/**
 * The answers of the newsroom in memory, those asked for last. A message of the newsroom makes all of them stale at once: the next
 * reader of each asks whether it changed, which costs an empty answer (304) when it did not. What was on its way when the message
 * came is stale too: it may be from before.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, Kept>();
  readonly #freshFor: number;
  #generation = 0;

  /** @param freshFor - milliseconds in which nobody asks again, unless the newsroom tells of a change */
  constructor(freshFor: number) {
    this.#freshFor = freshFor;
  }

  get generation(): number {
    return this.#generation;
  }

  find(address: string): Kept | undefined {
    const kept = this.#answers.get(address);
    if (kept === undefined) return undefined;
    this.#answers.delete(address);
    this.#answers.set(address, kept);
    return kept;
  }

  isFresh({ readAt, generation }: Kept, now: number): boolean {
    return generation === this.#generation && now < readAt + this.#freshFor;
  }

  /** Whether it may be shown while the newsroom is away. */
  isGoodEnough({ readAt }: Kept, now: number): boolean {
    return now < readAt + OUTAGE;
  }

  keep(address: string, kept: Kept): void {
    this.#answers.delete(address);
    this.#answers.set(address, kept);
    const oldest = this.#answers.keys().next();
    if (this.#answers.size > MOST && oldest.done !== true) this.#answers.delete(oldest.value);
  }

  forget(address: string): void {
    this.#answers.delete(address);
  }

  /** Something changed in the newsroom. */
  expire(): void {
    this.#generation += 1;
  }
}
