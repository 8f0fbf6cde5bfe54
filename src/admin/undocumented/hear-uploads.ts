/*
 * What the media library sends, from its own pages and from a picture field of a form: one request of XMLHttpRequest for each file, one
 * after another, or for several; for files from addresses one of fetch, which is answered as they come. Strapi offers no place to hear of it.
 */

import { bringsFiles, fetchesFiles } from '../logic/brings-files';
import { filesInStream, type UploadedFile } from '../logic/files-in-stream';

const PAUSE = 1_500; // milliseconds, in which the next of several files begins, on a slow line too

/**
 * Tells of files that were uploaded, when no further upload is under way: of several chosen at once together.
 *
 * @param onUploaded - is told once for all of them
 */
export const hearUploads = (onUploaded: (files: readonly UploadedFile[]) => void): void => {
  let underWay = 0;
  let uploaded: UploadedFile[] = [];
  const tell = (): void => {
    if (underWay > 0 || uploaded.length === 0) return;
    const all = uploaded;
    uploaded = [];
    onUploaded(all);
  };
  const end = (files: readonly UploadedFile[]): void => {
    underWay -= 1;
    uploaded.push(...files);
    window.setTimeout(tell, PAUSE);
  };
  window.XMLHttpRequest = class extends window.XMLHttpRequest {
    override open(method: string, url: string | URL, ...more: [boolean?, string?, string?]): void {
      super.open(method, url, ...(more as [boolean]));
      if (!bringsFiles({ method, url: String(url) })) return;
      underWay += 1;
      this.addEventListener('loadend', () => {
        const isStored = this.status === 200 || this.status === 201;
        end(isStored ? [JSON.parse(this.responseText) as UploadedFile | UploadedFile[]].flat() : []);
      });
    }
  };
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!fetchesFiles({ method: init?.method ?? 'GET', url })) return ask(input, init);
    underWay += 1;
    try {
      const answer = await ask(input, init);
      answer
        .clone()
        .text()
        .then(filesInStream, () => []) // somebody stopped it, or the line broke: the library says so
        .then(end, () => {
          end([]);
        });
      return answer;
    } catch (error) {
      end([]);
      throw error;
    }
  };
};
