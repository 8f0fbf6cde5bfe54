import type { SourceLine } from './source-lines';

/** Keeps account of the lines: each is in a field, or what of it is in none is not placed. */
export class LineLedger {
  private readonly placed = new Set<number>();
  private readonly fragments = new Map<number, string[]>();

  constructor(private readonly lines: SourceLine[]) {}

  /** These lines are in a field. */
  place(indices: Iterable<number>): void {
    for (const index of indices) this.placed.add(index);
  }

  /** The line is in fields but for these parts. */
  placeExcept(index: number, left: string[]): void {
    this.placed.add(index);
    this.fragments.set(index, [
      ...(this.fragments.get(index) ?? []),
      ...left.filter((part) => part.trim() !== ''),
    ]);
  }

  isPlaced(index: number): boolean {
    return this.placed.has(index);
  }

  /** Parts of lines that are otherwise in fields. */
  leftovers(): { line: number; text: string }[] {
    return [...this.fragments].flatMap(([line, parts]) => parts.map((text) => ({ line, text })));
  }

  /** What no field holds, in the order of the text. */
  notPlaced(): string[] {
    return this.lines.flatMap(({ text }, index) =>
      this.placed.has(index) ? (this.fragments.get(index) ?? []) : [text],
    );
  }
}
