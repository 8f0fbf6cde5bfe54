import type { Readable } from 'node:stream';
import type { ByteRange } from './domain/read-range';

export interface StoredUpload {
  readonly size: number; // bytes
  /** Strong, with its quotes. */
  readonly etag: string;
  readonly modified: Date;
}

export interface OpenUpload extends StoredUpload {
  readonly stream: Readable;
}

/** Some bytes of an upload as it was found. */
export interface UploadPart extends ByteRange {
  readonly etag: string;
}

/** Where uploads are kept, by their name. Null: there is no such upload. */
export interface UploadStore {
  /** @throws StoreError when the bucket does not answer */
  find(name: string): Promise<StoredUpload | null>;
  /** The same, with its bytes; of a part also null when another upload has taken its place since. @throws StoreError when the bucket does not answer */
  open(name: string, part?: UploadPart): Promise<OpenUpload | null>;
  /** Of all uploads; none that is being written. @throws StoreError when the bucket does not answer */
  names(): Promise<string[]>;
  /**
   * Puts an upload there, whole or not at all, in the place of what has its name.
   *
   * @param size - bytes
   * @throws StoreError when the bucket does not answer
   */
  put(name: string, content: Readable, size: number): Promise<void>;
}
