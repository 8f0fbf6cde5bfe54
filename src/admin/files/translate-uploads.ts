import { translateRefusal, type Refusal, type Tell } from '../logic/translate-refusal';

/**
 * The media library sends files by a request of its own, which does not pass the store where refusals are translated: what the server
 * says of a file is translated as it is read.
 *
 * @param tellNow - in the language that the panel has at that moment
 */
export const translateUploads = (tellNow: () => Tell): void => {
  window.XMLHttpRequest = class extends window.XMLHttpRequest {
    override get responseText(): string {
      const text = super.responseText;
      return this.status >= 400 ? translate(text, tellNow()) : text;
    }
  };
};

/** What is no error of the newsroom's, such as a proxy's page, stays as it is. */
const translate = (text: string, tell: Tell): string => {
  if (!text.startsWith('{')) return text;
  const answer = JSON.parse(text) as { error?: Refusal };
  if (answer.error !== undefined) translateRefusal(answer.error, tell);
  return JSON.stringify(answer);
};
