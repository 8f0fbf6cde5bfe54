/** As much of an attribute of Strapi's schemas as its description needs. */
export interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly private?: boolean;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly enum?: readonly string[];
  readonly multiple?: boolean;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

/** A content type or component. */
export interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface ContentType extends Model {
  readonly kind: 'collection' | 'single';
  /** Of its addresses, such as `press-releases`. */
  readonly route: string;
  /** Such as "Press release". */
  readonly displayName: string;
  /** Whether it has languages. */
  readonly isLocalized: boolean;
}

export const UPLOAD_FILE = 'plugin::upload.file';

/** Private attributes do not leave Strapi, nor do relations to what is not described, such as the users of a file. */
export const isShown = ({ private: isPrivate, type, target }: Attribute): boolean =>
  isPrivate !== true && (type !== 'relation' || target?.startsWith('api::') === true);

/**
 * The name of a schema in the description.
 *
 * @example nameOf('api::press-release.press-release') // 'PressRelease'
 * @example nameOf('press.quote') // 'PressQuote'
 */
export const nameOf = (uid: string): string => {
  if (uid === UPLOAD_FILE) return 'UploadFile';
  const words = uid.includes('::') ? (uid.split('.').at(-1) ?? uid) : uid;
  return words
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
};
