/** One of the files that are made of a picture after its upload. */
export interface Rendition {
  /** `webp640`, `avif1280`; `card` and `share` are cut around what matters. */
  readonly key: string;
  /** As the library has it: relative, or the bucket's. */
  readonly url: string;
  readonly mime: string;
  readonly width: number; // pixels
  readonly height: number; // pixels
  readonly size: number; // bytes
}

/** What matters in a picture: percent of its width and height, from the left and the top. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

/** The column `renditions` of a file: what was made, of which bytes and by which rules. */
export interface Renditions {
  /** `RENDERING` of the newsroom that made them. */
  readonly rules: number;
  /** SHA-256 of the picture that they were made of. */
  readonly digest: string;
  readonly focalPoint: FocalPoint | null;
  readonly files: readonly Rendition[];
}
