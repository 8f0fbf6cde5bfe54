import { hearUploads } from '../undocumented/hear-uploads';
import { askPictures } from './ask-pictures';

/** Whoever uploads pictures is asked about them at once, of several together. Who may not answer is not asked. */
export const askAfterUpload = (): void => {
  hearUploads((files) => {
    const pictures = files.filter(({ mime }) => mime.startsWith('image/') && mime !== 'image/svg+xml');
    if (pictures.length > 0)
      askPictures(
        pictures.map(({ id }) => id),
        false,
      ).catch((error: unknown) => {
        console.warn('The questions about uploaded pictures could not be asked.', error);
      });
  });
};
