import type { PictureForm } from '../domain/picture-form';

/** What is asked of the process that looks into files. */
export type PictureTask =
  | { readonly name: 'inspect'; readonly path: string }
  | {
      readonly name: 'prepare';
      readonly path: string;
      readonly form: PictureForm;
      readonly settings: PictureSettings;
    };

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
}

export type TaskResult = Inspection | PreparedPicture;

/** Why a file cannot be worked on. */
export type PictureFailure =
  | 'damaged' // it cannot be read to its end
  | 'too-large' // it needs more memory than there is for it
  | 'too-slow'
  | 'active'; // a drawing that runs or loads something

export type TaskAnswer =
  { readonly result: TaskResult } | { readonly failure: PictureFailure; readonly detail?: string };
