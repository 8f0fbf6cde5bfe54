import type { Locale } from '../../../../shared/locales/locales';
import { localeOfCode } from '../../domain/locale-of-code';
import { plainText } from '../../domain/plain-text';
import type { RedirectRecord } from '../../domain/site-record';
import { Prefixes, type Alias } from './addresses';
import { textOf, type Entity, type Fields } from './entity';
import { Files } from './files';
import { pathOfTarget, readMenuLink, type MenuLink } from './menus';
import { readAlias, readState, richnessOf, type NodeFacts } from './node-facts';
import { readRedirect } from './read-redirect';

export interface TermFacts {
  readonly id: string;
  readonly locale: Locale;
  readonly name: string;
  readonly tid: string;
  readonly alias: string | null;
  readonly isShown: boolean;
}

type ByLanguage<Value> = Map<string, Map<Locale, Value>>;

/** What Drupal has for its own working: settings, and who may do what. */
const SETTINGS =
  /^(?:.*_type|taxonomy_vocabulary|menu|field_.*|entity_.*|image_style|user_role|view|block|block_type|configurable_language|filter_format|date_format|shortcut.*|action|rdf_mapping)$/;

/** The small facts of a dump: everything but texts. */
export class Survey {
  readonly nodes: ByLanguage<NodeFacts> = new Map();
  readonly parts: ByLanguage<{ readonly stored: number; readonly richness: number }> = new Map();
  readonly terms: ByLanguage<TermFacts> = new Map();
  readonly menuLinks = new Map<string, MenuLink>();
  readonly redirects = new Map<string, RedirectRecord>();
  readonly files = new Files();
  readonly prefixes: Prefixes;
  /** By internal path, "/node/5". */
  readonly aliases = new Map<string, Alias[]>();
  readonly origins = new Set<string>();
  /** Ids of what is not brought over, by type. */
  readonly leftOut = new Map<string, Set<string>>();
  readonly foreign: { readonly id: string; readonly title: string; readonly code: string }[] = [];
  readonly withoutLanguage = new Set<string>();
  /** Files that could not be read. */
  readonly broken: { readonly file: string; readonly problem: string }[] = [];

  constructor(private readonly defaultLanguage: Locale) {
    this.prefixes = new Prefixes(defaultLanguage);
  }

  /**
   * @param folder - the language of the folder that it was saved in
   * @param store - keeps it for later and says where
   */
  add(entity: Entity, folder: Locale, store: (entity: Entity) => number): void {
    if (entity.self !== null) this.learn(folder, entity.self);
    const code = textOf(entity.values.langcode);
    const locale = this.localeOf(code, folder);
    const kind = entity.entity;
    if (kind === 'redirect') this.addRedirect(entity);
    else if (kind === 'file') this.files.addFile(entity);
    else if (kind === 'path_alias') this.addAlias(entity.values);
    else if (kind === 'menu_link_content')
      this.menuLinks.set(`${entity.id} ${locale ?? folder}`, readMenuLink(entity, locale ?? folder));
    else if (kind === 'media') this.files.addMedium(entity, locale ?? folder);
    else if (kind === 'node' && locale === null)
      this.foreign.push({ id: entity.id, title: plainText(textOf(entity.values.title)), code });
    else if (kind === 'node') this.addNode(entity, locale ?? folder, store);
    else if (kind === 'paragraph') this.addPart(entity, locale ?? folder, store);
    else if (kind === 'taxonomy_term' && locale !== null) this.addTerm(entity, locale);
    else if (!SETTINGS.test(kind) && kind !== '') {
      const type = entity.bundle === '' ? kind : `${kind}--${entity.bundle}`;
      this.leftOut.set(type, (this.leftOut.get(type) ?? new Set()).add(entity.id));
    }
  }

  /** Takes what the address of an answer tells. */
  learn(folder: Locale, self: string): void {
    const origin = this.prefixes.learn(folder, self);
    if (origin !== null) this.origins.add(origin);
  }

  /** A path by which something answers too, of the module Path or of a table of Drupal 7: `node/2` or `/node/2`. */
  addAlias(values: Fields): void {
    const path = textOf(values.path) || textOf(values.source);
    const alias = textOf(values.alias);
    if (path === '' || alias === '') return;
    const key = path.replace(/^\/?/, '/');
    const langcode = textOf(values.langcode) || textOf(values.language);
    this.aliases.set(key, [...(this.aliases.get(key) ?? []), { path: alias.replace(/^\/?/, '/'), langcode }]);
  }

  /** null for a language that the newsroom has not; texts of none are in the main one. */
  private localeOf(code: string, folder: Locale): Locale | null {
    if (code === '') return folder;
    if (/^(?:und|zxx)$/.test(code)) return this.defaultLanguage;
    return localeOfCode(code);
  }

  private addNode(entity: Entity, locale: Locale, store: (entity: Entity) => number): void {
    const { id, bundle, values, references } = entity;
    for (const targets of Object.values(references))
      for (const target of targets) if (target.type.startsWith('file--')) this.files.addAlt(target, locale);
    const known = this.nodes.get(id) ?? new Map<Locale, NodeFacts>();
    const richness = richnessOf(entity);
    const before = known.get(locale);
    if (before !== undefined && before.richness >= richness) return;
    if (textOf(values.langcode) === '') this.withoutLanguage.add(id);
    const { alias } = readAlias(values);
    known.set(locale, {
      id,
      bundle,
      locale,
      nid: textOf(values.drupal_internal__nid),
      title: plainText(textOf(values.title)),
      ...readState(values),
      isSource: typeof values.default_langcode === 'boolean' ? values.default_langcode : null,
      created: textOf(values.created),
      alias,
      aliasLangcode: readAlias(values).langcode,
      stored: store(entity),
      richness,
    });
    this.nodes.set(id, known);
  }

  private addPart(entity: Entity, locale: Locale, store: (entity: Entity) => number): void {
    const known = this.parts.get(entity.id) ?? new Map<Locale, { stored: number; richness: number }>();
    const richness = richnessOf(entity);
    if ((known.get(locale)?.richness ?? -1) >= richness) return;
    known.set(locale, { stored: store(entity), richness });
    this.parts.set(entity.id, known);
  }

  private addTerm({ id, values }: Entity, locale: Locale): void {
    const known = this.terms.get(id) ?? new Map<Locale, TermFacts>();
    const name = plainText(textOf(values.name));
    if (name === '') return;
    const { status } = values;
    known.set(locale, {
      id,
      locale,
      name,
      tid: textOf(values.drupal_internal__tid),
      alias: readAlias(values).alias,
      isShown: status === undefined || status === null || status === true || status === 1 || status === '1',
    });
    this.terms.set(id, known);
  }

  private addRedirect({ id, values }: Entity): void {
    const redirect = readRedirect(id, values, this.prefixes);
    if (redirect !== null) this.redirects.set(redirect.id, redirect);
  }

  /** All paths of something by its internal path, with the alias that the thing itself names. */
  pathsOf(internal: string, alias: string | null, langcode: string): Alias[] {
    const own = alias === null ? [] : [{ path: alias, langcode }];
    return [...own, ...(this.aliases.get(pathOfTarget(internal) ?? internal) ?? [])];
  }
}
