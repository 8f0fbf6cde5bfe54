import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps what is read once and needed later in a file of its own, so that memory stays small. The file holds drafts too: only its
 * owner may read it, and it goes with {@link close}.
 */
export class ItemStore<Item> {
  private readonly folder = mkdtempSync(join(tmpdir(), 'dateline-move-'));
  private readonly handle = openSync(join(this.folder, 'items'), 'wx+', 0o600);
  private readonly places: { readonly at: number; readonly length: number }[] = [];
  private end = 0;

  /** @returns by what it is got again */
  add(item: Item): number {
    const bytes = Buffer.from(JSON.stringify(item), 'utf8');
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.handle, bytes, done, bytes.length - done, this.end + done);
    this.places.push({ at: this.end, length: bytes.length });
    this.end += bytes.length;
    return this.places.length - 1;
  }

  get(number: number): Item {
    const place = this.places[number];
    if (place === undefined) throw new Error(`There is no item ${number}.`);
    const bytes = Buffer.alloc(place.length);
    for (let done = 0; done < bytes.length;) {
      const read = readSync(this.handle, bytes, done, bytes.length - done, place.at + done);
      if (read === 0) throw new Error('The store of items ends too early: is the disk full?');
      done += read;
    }
    return JSON.parse(bytes.toString('utf8')) as Item;
  }

  close(): void {
    closeSync(this.handle);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
