/** What search engines and social cards are told of a document: `title`, `meta description` and the `og:` properties. */
export interface MachineWords {
  readonly title: string;
  readonly description: string | null;
}

/** @example describeRelease({ title: 'A', summary: 'B' }) // { title: 'A', description: 'B' } */
export const describeReleaseForMachines = ({
  title,
  summary,
}: {
  readonly title: string;
  readonly summary: string | null;
}): MachineWords => ({ title, description: summary });

interface PageWords {
  readonly title: string;
  readonly summary: string | null;
  readonly seo: { readonly metaTitle?: string | null; readonly metaDescription?: string | null } | null;
}

/** Of a page its own words for search engines go before its title and summary. */
export const describePageForMachines = ({ title, summary, seo }: PageWords): MachineWords => ({
  title: seo?.metaTitle ?? title,
  description: seo?.metaDescription ?? summary,
});
