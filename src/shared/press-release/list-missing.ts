import { problemAt, type Problem } from '../validation/problem';

/** What publication looks at in a press release, in one locale. */
export interface ReleaseText {
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly body?: unknown;
  readonly datelineCity?: string | null;
  readonly contacts: readonly { readonly name: string; readonly isPublished: boolean }[];
  readonly image?: { readonly alternativeText?: string | null } | null;
  readonly imageAlternativeText?: string | null;
  readonly donors?: readonly { readonly organisation?: unknown; readonly country?: unknown }[];
}

/**
 * Everything that a release still needs before it may go public, all of it at once.
 *
 * @example listMissing({ title: 'Dialogue ends', contacts: [] }) // summary, body, dateline and contact
 */
export const listMissing = (release: ReleaseText): Problem[] => {
  const missing: Problem[] = [];
  const demand = (holds: boolean, path: string, message: string) => {
    if (!holds) missing.push(problemAt(path, message));
  };
  demand(hasText(release.title), 'title', 'Write a title.');
  demand(hasText(release.summary), 'summary', 'Write a summary.');
  demand(hasBlockText(release.body), 'body', 'Write the text of the release.');
  demand(hasText(release.datelineCity), 'datelineCity', 'Name the city of the dateline, such as Accra.');
  demand(release.contacts.length > 0, 'contacts', 'Choose at least one press contact.');
  if (release.contacts.length > 0 && !release.contacts.some((contact) => contact.isPublished)) {
    const names = release.contacts.map((contact) => contact.name).join(', ');
    missing.push(problemAt('contacts', 'Publish the press contact first: {names}.', { names }));
  }
  if (release.image) {
    demand(
      hasText(release.imageAlternativeText) || hasText(release.image.alternativeText),
      'imageAlternativeText',
      'Describe the picture for people who cannot see it (alternative text).',
    );
  }
  (release.donors ?? []).forEach(({ organisation, country }, index) => {
    demand(
      Boolean(organisation ?? country),
      `donors.${index}`,
      'Choose an organisation or a country for each donor.',
    );
  });
  return missing;
};

const hasText = (value: string | null | undefined): boolean =>
  typeof value === 'string' && value.trim() !== '';

interface BlockNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly BlockNode[];
}

/** Whether Strapi blocks say anything: some text, or a picture. */
const hasBlockText = (body: unknown): boolean =>
  Array.isArray(body) &&
  (body as BlockNode[]).some(
    (node) =>
      node.type === 'image' ||
      hasText(node.text) ||
      (node.children !== undefined && hasBlockText(node.children)),
  );
