import type { Locale } from '../../../../shared/locales/locales';
import { decodeAddress } from '../../domain/old-address';
import type { FileRecord, InLanguages } from '../../domain/site-record';
import type { Attachment } from './attachment';
import { uploadPath, withoutSize } from './upload-path';

/**
 * The files of a site: those of its library, found by number, by address or by any of their copies; and those that texts use and the
 * library does not name, of which a record is made when they are met.
 */
export class Files {
  readonly records: FileRecord[] = [];
  private readonly byId = new Map<string, FileRecord>();
  private readonly byPlace = new Map<string, FileRecord>();
  private readonly children = new Map<string, Attachment[]>();
  private readonly met: FileRecord[] = [];

  constructor(
    private readonly attachments: ReadonlyMap<string, Attachment>,
    private readonly localeOf: (attachment: Attachment) => Locale,
  ) {
    const places = new Map<string, Attachment[]>();
    for (const attachment of attachments.values()) {
      if (attachment.parent !== null) this.addChild(attachment.parent, attachment);
      const place = placeOf(attachment);
      places.set(place, [...(places.get(place) ?? []), attachment]);
    }
    for (const [place, same] of places) this.add(place, same);
    for (const record of this.records)
      for (const address of record.addresses) {
        const place = placeOfAddress(address);
        if (!this.byPlace.has(place)) this.byPlace.set(place, record); // a copy may be called as a file of its own is
      }
  }

  private addChild(parent: string, attachment: Attachment): void {
    this.children.set(parent, [...(this.children.get(parent) ?? []), attachment]);
  }

  /** One record for a file, though each language may have an item of its own for it. */
  private add(place: string, same: readonly Attachment[]): void {
    const [first] = same;
    if (first === undefined) return;
    const words = (of: (attachment: Attachment) => string): InLanguages<string> =>
      Object.fromEntries(
        same.flatMap((attachment) =>
          of(attachment) === '' ? [] : [[this.localeOf(attachment), of(attachment)]],
        ),
      );
    const record: FileRecord = {
      kind: 'file',
      id: `wordpress:file:${first.id}`,
      name: nameOf(first.path ?? first.url),
      path: first.path,
      addresses: [...new Set(same.flatMap(({ url, copies }) => [url, ...copies]))].filter(
        (url) => url !== '',
      ),
      alternativeText: words(({ alternativeText }) => alternativeText),
      caption: words(({ caption }) => caption),
      credit: same.map(({ credit }) => credit).find((credit) => credit !== null) ?? null,
    };
    this.records.push(record);
    this.byPlace.set(place, record);
    for (const { id } of same) this.byId.set(id, record);
  }

  withId(id: string): FileRecord | undefined {
    return this.byId.get(id);
  }

  attachment(id: string): Attachment | undefined {
    return this.attachments.get(id);
  }

  /** Files that were sent up with a post, in their order. */
  childrenOf(post: string): readonly Attachment[] {
    return [...(this.children.get(post) ?? [])].sort(
      (one, other) => one.order - other.order || Number(one.id) - Number(other.id),
    );
  }

  /** @param address - whole */
  find(address: string): FileRecord | undefined {
    const place = placeOfAddress(address);
    return this.byPlace.get(place) ?? this.byPlace.get(withoutSize(place));
  }

  /** The file of an address that a text shows. */
  take(address: string): FileRecord {
    const known = this.find(address);
    if (known !== undefined) return known;
    const path = uploadPath(address);
    const place = placeOfAddress(address);
    const record: FileRecord = {
      kind: 'file',
      id: `wordpress:file:${place}`,
      name: nameOf(path ?? address),
      path,
      addresses: [address],
      alternativeText: {},
      caption: {},
      credit: null,
    };
    this.byPlace.set(place, record);
    this.met.push(record);
    return record;
  }

  /** The files that were met since this was asked for last. */
  takeMet(): FileRecord[] {
    return this.met.splice(0);
  }
}

const placeOf = (attachment: Attachment): string => attachment.path ?? placeOfAddress(attachment.url);

/** By which a file is the same on whichever host and with whichever protocol. */
const placeOfAddress = (address: string): string =>
  uploadPath(address) ?? decodeAddress(address.replace(/^(?:https?:)?\/\//i, '').replace(/[?#].*$/s, ''));

const nameOf = (path: string): string => {
  const name = decodeAddress(path.replace(/[?#].*$/s, '').replace(/\/+$/, '')).replace(/^.*\//s, '');
  return name === '' ? 'file' : name;
};
