import type { OldAddress } from '../domain/site-record';
import type { Fate, Finding } from '../domain/move-report';
import type { MovedItem } from './moved-items';
import type { DocumentData } from './to-data';

/** A document that a record is made into. */
export interface Wanted {
  readonly id: string;
  readonly uid: string;
  readonly title: string;
  /** Of the record. */
  readonly digest: string;
  readonly addresses: readonly OldAddress[];
  /** Whether it goes public, or what is public of it is brought up to the record. */
  readonly isPublic: boolean;
  /** What it is written with, made only when it is written. */
  readonly data: () => Promise<DocumentData>;
  /** The document that the newsroom has already in its place; it stays as it is. */
  readonly find?: () => Promise<string | null>;
  /** Whether it is written though its record is the one that was written last. */
  readonly isForced?: boolean;
}

/** What became of it. */
export interface Outcome {
  readonly fate: Fate;
  readonly item: MovedItem | null;
  readonly findings: readonly Pick<Finding, 'what' | 'text'>[];
}
