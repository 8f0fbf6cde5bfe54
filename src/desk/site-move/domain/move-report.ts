import type { Locale } from '../../../shared/locales/locales';
import type { IdentifiedRecord } from './site-record';

/**
 * What became of a record. matched: the newsroom had it, and it is left as it is. left: staff changed or deleted what was made of it,
 * so it stays as they have it. refused: nothing is made of it.
 */
export const FATES = ['made', 'updated', 'unchanged', 'matched', 'left', 'refused'] as const;
export type Fate = (typeof FATES)[number];

/** Something that a person should know. */
export interface Finding {
  /** The `id` of a record. */
  readonly of: string;
  /** Its title or name, where it has one. */
  readonly title?: string;
  readonly language?: Locale;
  readonly what: 'refused' | 'lost' | 'unclear' | 'left' | 'left-out';
  readonly text: string;
}

export type Kind = IdentifiedRecord['kind'];

export interface MoveReport {
  /** What wrote the records. */
  readonly system: string;
  readonly isRehearsal: boolean;
  readonly isPublishing: boolean;
  readonly counts: Readonly<Record<Kind, Readonly<Record<Fate, number>>>>;
  /** Releases and pages that are public now, or would be. */
  readonly public: Readonly<Record<'release' | 'page', number>>;
  /** How many releases have not what new ones must have, by field. */
  readonly lacking: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** What the old addresses answer now; of a rehearsal, nothing. */
  readonly addresses: readonly CheckedAddress[];
}

/** What an old address answers. */
export interface CheckedAddress {
  readonly address: string;
  readonly status: 200 | 301 | 302 | 404 | 410;
  /** Where a redirect leads. */
  readonly to?: string;
  /** What that answers; null for an address elsewhere. */
  readonly thenStatus?: 200 | 301 | 302 | 404 | 410 | null;
}

/** Whether readers of an old address find nothing that is meant for them. */
export const isDead = ({ status, thenStatus }: CheckedAddress): boolean =>
  status === 404 || thenStatus === 404;

/** Counts what becomes of records while they are written. */
export class ReportWriter {
  readonly findings: Finding[] = [];
  readonly public = { release: 0, page: 0 };
  readonly lacking = new Map<string, number>();
  private readonly counted = new Map<string, number>();

  count(kind: Kind, fate: Fate): void {
    const key = `${kind} ${fate}`;
    this.counted.set(key, (this.counted.get(key) ?? 0) + 1);
  }

  lack(field: string): void {
    this.lacking.set(field, (this.lacking.get(field) ?? 0) + 1);
  }

  find(finding: Finding): void {
    this.findings.push(finding);
  }

  counts(): MoveReport['counts'] {
    const of = (kind: Kind) =>
      Object.fromEntries(FATES.map((fate) => [fate, this.counted.get(`${kind} ${fate}`) ?? 0])) as Record<
        Fate,
        number
      >;
    return {
      file: of('file'),
      topic: of('topic'),
      organisation: of('organisation'),
      contact: of('contact'),
      country: of('country'),
      release: of('release'),
      page: of('page'),
      redirect: of('redirect'),
      settings: of('settings'),
    };
  }
}
