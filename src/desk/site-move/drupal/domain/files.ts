import type { Locale } from '../../../../shared/locales/locales';
import { decodeAddress } from '../../domain/old-address';
import { plainText } from '../../domain/plain-text';
import type { FileRecord, InLanguages } from '../../domain/site-record';
import { isFields, isSwitchedOff, textOf, type Entity, type Reference } from './entity';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i;
const CAPTION = /caption|legend|description/i;
const CREDIT = /credit|copyright|photographer|source/i;

interface Words {
  alternativeText: InLanguages<string>;
  caption: InLanguages<string>;
  credit: string | null;
}

/** Below the folder of public files, by any address: resized copies (`styles/large/public/`) and converted ones (`.jpg.webp`) too. */
export const publicPath = (address: string): string | null => {
  const plain = address.replace(/[?#].*$/s, '');
  if (plain.startsWith('public://')) return decodeAddress(plain.slice(9));
  const below = /\/(?:sites\/[^/]+\/)files\/(?:styles\/[^/]+\/public\/)?(.+)$/.exec(plain)?.[1];
  if (below === undefined) return null;
  return decodeAddress(below).replace(/(\.(?:jpe?g|png|gif))\.(?:webp|avif)$/i, '$1');
};

/** The files of a site, by their thing, by the medium that holds them, and by address. */
export class Files {
  private readonly entities = new Map<string, Entity>();
  private readonly media = new Map<string, Map<Locale, Entity>>();
  private readonly words = new Map<string, Words>();
  private readonly byPath = new Map<string, FileRecord>();
  private readonly byId = new Map<string, FileRecord>();
  private readonly met: FileRecord[] = [];
  /** Files that the site gave to some people only. */
  readonly closed: { readonly id: string; readonly name: string }[] = [];

  addFile(entity: Entity): void {
    const known = this.entities.get(entity.id);
    if (known === undefined || Object.keys(known.values).length < Object.keys(entity.values).length)
      this.entities.set(entity.id, entity);
  }

  addMedium(entity: Entity, locale: Locale): void {
    const known = this.media.get(entity.id) ?? new Map<Locale, Entity>();
    const before = known.get(locale);
    const size = (one: Entity): number => Object.keys(one.values).length + Object.keys(one.references).length;
    if (before === undefined || size(before) <= size(entity)) known.set(locale, entity);
    this.media.set(entity.id, known);
  }

  /** What a relationship says of a picture, in a language. */
  addAlt({ id, meta }: Reference, locale: Locale): void {
    const alt = plainText(textOf(meta.alt));
    if (alt !== '') this.wordsOf(id).alternativeText[locale] ??= alt;
  }

  private wordsOf(file: string): Words {
    const known = this.words.get(file) ?? { alternativeText: {}, caption: {}, credit: null };
    this.words.set(file, known);
    return known;
  }

  /** Puts together what is known of each file; once, after everything is read. */
  makeRecords(origin: string): FileRecord[] {
    for (const [, languages] of this.media)
      for (const [locale, medium] of languages) this.takeWords(medium, locale);
    const records: FileRecord[] = [];
    for (const { id, values } of this.entities.values()) {
      const uri = isFields(values.uri) ? values.uri : { value: values.uri };
      const value = textOf(uri.value);
      const url = textOf(uri.url) || textOf(values.url);
      const name = textOf(values.filename) || nameOf(value || url);
      if (/^(?:private|temporary):/.test(value) || url.includes('/system/files/')) {
        this.closed.push({ id: `drupal:${id}`, name });
        continue;
      }
      const path = publicPath(value) ?? publicPath(url);
      const record = this.make(`drupal:${id}`, {
        name,
        path,
        address: wholeAddress(url, path, origin),
        words: this.wordsOf(id),
      });
      this.byId.set(id, record);
      records.push(record);
    }
    return records;
  }

  private make(
    id: string,
    file: {
      readonly name: string;
      readonly path: string | null;
      readonly address: string;
      readonly words: Words;
    },
  ): FileRecord {
    const { name, path, address, words } = file;
    const record: FileRecord = {
      kind: 'file',
      id,
      name,
      path,
      addresses: address === '' ? [] : [address],
      ...words,
    };
    this.byPath.set(path ?? address, record);
    return record;
  }

  private takeWords(medium: Entity, locale: Locale): void {
    for (const [name, targets] of Object.entries(medium.references)) {
      const [file] = targets;
      if (file === undefined || !file.type.startsWith('file--') || name === 'thumbnail') continue;
      this.addAlt(file, locale);
      const words = this.wordsOf(file.id);
      for (const [field, value] of Object.entries(medium.values)) {
        if (!field.startsWith('field_')) continue;
        const text = plainText(
          isFields(value) ? textOf(value.processed) || textOf(value.value) : textOf(value),
        );
        if (text !== '' && CAPTION.test(field)) words.caption[locale] ??= text;
        else if (text !== '' && CREDIT.test(field)) words.credit ??= text;
      }
    }
  }

  /** The file that a reference leads to, from a medium on or by itself; its address on another site for a film there. */
  follow({ type, id }: Reference, locale: Locale): FileRecord | { readonly film: string } | undefined {
    if (type.startsWith('file--')) return this.byId.get(id);
    const medium = this.medium(id, locale);
    if (medium === undefined || isSwitchedOff(medium.values)) return undefined;
    for (const [name, targets] of Object.entries(medium.references))
      for (const target of targets)
        if (name !== 'thumbnail' && target.type.startsWith('file--')) return this.byId.get(target.id);
    const film = Object.entries(medium.values).find(
      ([name, value]) =>
        name.startsWith('field_') && /^https?:\/\//.test(textOf(isFields(value) ? value.uri : value)),
    )?.[1];
    return film === undefined ? undefined : { film: textOf(isFields(film) ? film.uri : film) };
  }

  /** @param record - an `id` */
  withRecord(record: string | null): FileRecord | undefined {
    return record === null ? undefined : this.byId.get(record.replace(/^drupal:/, ''));
  }

  private medium(id: string, locale: Locale): Entity | undefined {
    const languages = this.media.get(id);
    return languages?.get(locale) ?? [...(languages?.values() ?? [])][0];
  }

  /** Whether a file, or the medium that holds it, was not open to everybody. */
  isClosed({ id }: Reference, locale: Locale): boolean {
    const medium = this.medium(id, locale);
    if (medium === undefined) return this.closed.some((file) => file.id === `drupal:${id}`);
    return (
      isSwitchedOff(medium.values) ||
      Object.entries(medium.references).some(
        ([name, targets]) => name !== 'thumbnail' && targets.some((target) => this.isClosed(target, locale)),
      )
    );
  }

  /** The file of an address in a text. */
  find(address: string): FileRecord | undefined {
    return this.byPath.get(publicPath(address) ?? address);
  }

  take(address: string): FileRecord {
    const known = this.find(address);
    if (known !== undefined) return known;
    const path = publicPath(address);
    const words = { alternativeText: {}, caption: {}, credit: null };
    const record = this.make(`drupal:file:${path ?? address}`, {
      name: nameOf(path ?? address),
      path,
      address,
      words,
    });
    this.met.push(record);
    return record;
  }

  /** The files that were met since this was asked for last. */
  takeMet(): FileRecord[] {
    return this.met.splice(0);
  }
}

export const isPicture = ({ name, path }: FileRecord): boolean => PICTURE.test(path ?? name);

const nameOf = (path: string): string =>
  decodeAddress(path.replace(/[?#].*$/s, '')).replace(/^.*\//s, '') || 'file';

const wholeAddress = (url: string, path: string | null, origin: string): string => {
  const relative = url === '' && path !== null ? `/sites/default/files/${path}` : url;
  return relative === '' || !URL.canParse(relative, origin) ? '' : new URL(relative, origin).href;
};
