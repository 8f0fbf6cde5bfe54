import { webAddress } from '../../../shared/addresses/web-address';
import type { Locale } from '../../../shared/locales/locales';
import { pathOf, resolveLink } from '../domain/site-index';
import type { TextOfPage, TextOfRelease } from '../domain/site-record';
import { readBody, type BodyPart } from '../domain/to-body';
import { findLibraryFiles } from './library-files';
import type { Moving } from './moving';

/** The body of a document in a language, its links and files those of this newsroom; what is lost or unclear goes into the report. */
export const bodyOf = async (
  moving: Moving,
  id: string,
  locale: Locale,
  { html, title }: TextOfRelease | TextOfPage,
): Promise<BodyPart[]> => {
  const { index, items, report, paths } = moving;
  const files = new Map<string, string>();
  const fileOf = (src: string): string | null => {
    const target = resolveLink(index, src);
    return target.to === 'file' && items.get(target.id)?.fileId != null ? target.id : null;
  };
  for (const [, href = ''] of html.matchAll(/href\s*=\s*["']([^"']*)["']/gi)) {
    const target = resolveLink(index, href.replace(/&amp;/g, '&'));
    const fileId = target.to === 'file' ? items.get(target.id)?.fileId : null;
    if (target.to !== 'file' || fileId == null) continue;
    const found = (await findLibraryFiles(moving.strapi, [fileId])).get(fileId);
    if (found !== undefined) files.set(target.id, found.url);
  }
  const link = (href: string): { url: string | null; unclear?: string } => {
    const target = resolveLink(index, href);
    if (target.to === 'nowhere') return { url: null };
    if (target.to === 'elsewhere') return { url: target.url };
    if (target.to === 'file') {
      const url = files.get(target.id);
      return url === undefined
        ? { url: href, unclear: `A link leads to the file ${href}, which was not brought over.` }
        : { url };
    }
    if (target.to === 'unknown')
      return {
        url: target.url,
        unclear: `A link leads to ${target.url}, an address of the old site that is in no record.`,
      };
    const facts = index.documents.get(target.id);
    // What is a draft has no address that anybody may know: the old one leads to it once it is public.
    if (facts?.state !== 'public') return { url: pathOf(href) };
    const ways = paths.get(target.id) ?? {};
    const language = [target.language, locale, facts.source].find(
      (one) => one !== undefined && ways[one] !== undefined,
    );
    const way = language === undefined ? undefined : ways[language];
    return {
      url:
        way === undefined || language === undefined
          ? pathOf(href)
          : `${webAddress('', language, way.path)}${target.hash}`,
    };
  };
  const { parts, lost, unclear } = readBody(html, { link, file: fileOf });
  for (const text of lost) report.find({ of: id, title, language: locale, what: 'lost', text });
  for (const text of unclear) report.find({ of: id, title, language: locale, what: 'unclear', text });
  return [...parts];
};
