import type { Core } from '@strapi/strapi';
import { isLocalised } from '../../../shared/content-types/is-localised';
import { modelOf, type Join, type Model, type Models } from '../model';
import { modelsOf } from '../models-of';
import { schemaOf } from '../schemas';

/** A component on the way from a version to a link. */
export interface PartStep {
  readonly component: string;
  readonly join: Join;
}

/** One way in which documents of a type refer to documents of another: straight, or through a component. */
export interface LinkPath {
  /** In the document that refers, such as `contacts`, `sections.contacts` or `donors.organisation`. */
  readonly path: string;
  readonly source: Model;
  readonly target: Model;
  readonly parts: readonly PartStep[];
  /** Of the rows that own the links: the type itself, or the last component. */
  readonly ownerTable: string;
  readonly join: Join;
  readonly isMany: boolean;
  /** Whether each language of the source chooses for itself. */
  readonly isOfLanguage: boolean;
}

const known = new WeakMap<Core.Strapi, Promise<readonly LinkPath[]>>();

/** All ways between documents that have drafts and public versions, as the content model has them. */
export const linkPathsOf = (strapi: Core.Strapi): Promise<readonly LinkPath[]> => {
  const paths = known.get(strapi) ?? modelsOf(strapi).then((models) => listPaths(strapi, models));
  known.set(strapi, paths);
  paths.catch(() => known.delete(strapi)); // the database may have been away
  return paths;
};

const listPaths = (strapi: Core.Strapi, models: Models): LinkPath[] => {
  const isPublished = ({ uid, isContentType }: Model) =>
    isContentType && uid.startsWith('api::') && schemaOf(strapi, uid).options?.draftAndPublish === true;
  return [...models.values()]
    .filter(isPublished)
    .flatMap((source) =>
      [...linksBelow(models, source)]
        .filter(({ target }) => isPublished(target))
        .map((link) => ({ ...link, source, isOfLanguage: isOwnWord(strapi, source, link.path) })),
    );
};

const isOwnWord = (strapi: Core.Strapi, { uid, isLocalised: hasLanguages }: Model, path: string): boolean =>
  hasLanguages && isLocalised(schemaOf(strapi, uid).attributes[path.split('.')[0] ?? '']);

type LinkBelow = Omit<LinkPath, 'source' | 'isOfLanguage'>;

function* linksBelow(
  models: Models,
  { links, table: ownerTable }: Model,
  above: readonly string[] = [],
  parts: readonly PartStep[] = [],
): Generator<LinkBelow> {
  for (const [name, link] of links) {
    const names = [...above, name];
    if (link.kind === 'relation') {
      const { join, isMany, target } = link;
      yield { path: names.join('.'), target: modelOf(models, target), parts, ownerTable, join, isMany };
    } else if (link.kind === 'component' || link.kind === 'zone') {
      for (const component of link.kind === 'zone' ? link.targets : [link.target])
        yield* linksBelow(models, modelOf(models, component), names, [
          ...parts,
          { component, join: link.join },
        ]);
    }
  }
}
