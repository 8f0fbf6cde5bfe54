import type { PictureFacts } from '../domain/picture-facts/picture-facts';
import type { PictureForm } from '../domain/picture-form';
import type { PlannedRendition } from '../domain/renditions/plan-renditions';
import type { FocalPoint } from '../../../shared/pictures/rendition';

/** What is asked of the process that looks into files. */
export type PictureTask =
  | { readonly name: 'inspect'; readonly path: string }
  /** Whether a picture has more in it than the picture. */
  | { readonly name: 'look'; readonly path: string; readonly form: PictureForm }
  | {
      readonly name: 'prepare';
      readonly path: string;
      readonly form: PictureForm;
      readonly settings: PictureSettings;
      /** What is known of a picture whose place this one takes. */
      readonly known: PictureFacts;
    }
  | ({ readonly name: 'render'; readonly path: string } & WantedRenditions)
  /** Who made it and what is allowed is written anew; no pixel changes. */
  | {
      readonly name: 'rewrite';
      readonly path: string;
      readonly form: PictureForm;
      readonly facts: PictureFacts;
    };

/** What is to be made of a picture that is stored, clean and upright. */
export interface WantedRenditions {
  readonly form: PictureForm;
  /** Who made it and what is allowed with it: it stands in each. */
  readonly facts: PictureFacts;
  readonly focalPoint: FocalPoint | null;
  /** Whether only what is cut around the focal point is made anew. */
  readonly isRecut: boolean;
  /** Sizes of the library that it lacks. */
  readonly sizes: PictureSettings['sizes'];
}

export interface PictureSettings {
  /** Whether pictures become smaller in bytes at the price of some quality, as the media library's settings say. */
  readonly isOptimised: boolean;
  /** Sizes that are made besides, by their names: each fits into the square, or box, that is named. */
  readonly sizes: readonly { readonly key: string; readonly width: number; readonly height: number }[];
}

/** What a file is, by its content. */
export interface Inspection {
  /** A media type; null: nobody knows. */
  readonly type: string | null;
  /** Of all frames and pages together, as its header says; 0 of what is no picture. */
  readonly pixels: number;
}

export interface PreparedFile {
  readonly path: string;
  readonly size: number; // bytes
  readonly width: number | null;
  readonly height: number | null;
}

/** A picture as it may be stored: nothing in it tells where and with what it was taken, and it stands upright. */
export interface PreparedPicture extends PreparedFile {
  readonly sizes: readonly (PreparedFile & { readonly key: string })[];
  /** Null: it is no picture that says anything of itself. */
  readonly facts: PictureFacts | null;
}

/** What was made of a stored picture. */
export interface RenderedPicture {
  readonly width: number; // pixels
  readonly height: number; // pixels
  readonly renditions: readonly (PlannedRendition & { readonly path: string; readonly size: number })[];
  readonly sizes: PreparedPicture['sizes'];
}

/** A stored picture that says today's facts. */
export interface RewrittenPicture {
  readonly path: string;
  readonly size: number; // bytes
  readonly isChanged: boolean;
}

export type TaskResult = Inspection | PreparedPicture | RenderedPicture | RewrittenPicture | boolean;

/** Why a file cannot be worked on. */
export type PictureFailure =
  | 'damaged' // it cannot be read to its end
  | 'too-large' // it needs more memory than there is for it
  | 'too-slow'
  | 'active' // a drawing that runs or loads something
  | 'reviewed' // a document with tracked changes, comments or files of other programs
  | 'unheard' // a sound or film whose build nobody here knows
  | 'locked' // a PDF that is encrypted or signed, or holds other files
  | 'unclean'; // what its camera or program wrote into it cannot be taken out

export type TaskAnswer =
  { readonly result: TaskResult } | { readonly failure: PictureFailure; readonly detail?: string };
