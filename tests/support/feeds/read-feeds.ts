import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { findOthers } from '../others';

/** What feedsmith makes of a feed, as far as tests look. */
interface Read {
  readonly title?: string;
  readonly entries?: ReadEntry[];
  readonly items?: ReadEntry[];
}

export interface ReadEntry {
  readonly id?: string;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly title?: string | { readonly value?: string };
  readonly [field: string]: unknown;
}

export interface FeedReading {
  readonly xmlProblem: string | null;
  readonly feedsmith: Read | null;
  readonly rssParser: { readonly title?: string; readonly items: Record<string, unknown>[] } | null;
}

interface WrittenFeed {
  readonly format: string;
  readonly body: string;
}

/** Reads feeds with feedsmith, rss-parser and libxml2, Atom with its grammar when that is there. */
export const readFeeds = (feeds: readonly WrittenFeed[]): FeedReading[] => {
  const input = JSON.stringify({ feeds, atomGrammar: findOthers('schemas/atom.rng') });
  const output = execFileSync(process.execPath, [join(__dirname, 'feed-reader.mjs')], {
    input,
    maxBuffer: 500_000_000, // bytes; hostile feeds are long
    encoding: 'utf8',
  });
  return JSON.parse(output) as FeedReading[];
};
