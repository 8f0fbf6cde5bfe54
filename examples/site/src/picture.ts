import type { File } from './newsroom/shapes';

/** What an `<img>` says. */
export interface Shown {
  readonly src: string;
  readonly srcset: string | undefined;
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Where a cut picture is looked at: a class of pages.css, as the policy lets no style stand in an element. */
  readonly focus: string;
}

const STEP = 10; // per cent: nobody sees a smaller one

/** @example focusClass({ x: 34, y: 61 }) // 'focus-x-30 focus-y-60' */
const focusClass = (point: File['focalPoint']): string => {
  if (!point) return '';
  const round = (share: number): number => Math.round(Math.min(100, Math.max(0, share)) / STEP) * STEP;
  return `focus-x-${round(point.x)} focus-y-${round(point.y)}`;
};

/**
 * A picture in the sizes that the newsroom has of it: browsers take the smallest that is sharp.
 *
 * @param file - with `sources` as soon as the newsroom has made them, and its formats until then
 */
export const showPicture = (file: File): Shown => {
  const sizes = [
    ...Object.values(file.formats),
    ...(file.width === null ? [] : [{ url: file.url, width: file.width }]),
  ];
  const ownSet = [...new Map(sizes.map(({ url, width }) => [width, url]))]
    .sort(([one], [other]) => one - other)
    .map(([width, url]) => `${url} ${width}w`)
    .join(', ');
  const medium = file.formats['medium']?.url ?? file.url;
  return {
    src: medium,
    srcset: ownSet === '' ? undefined : ownSet,
    sources: file.sources ?? [],
    width: file.width ?? undefined,
    height: file.height ?? undefined,
    focus: focusClass(file.focalPoint),
  };
};

export const isPicture = ({ mime }: File): boolean => mime.startsWith('image/') && mime !== 'image/svg+xml';
