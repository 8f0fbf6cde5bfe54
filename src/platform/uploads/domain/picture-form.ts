/** What is worked on before it is stored. The others are stored as they are. */
export type PictureForm =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'tiff'
  | 'avif'
  | 'svg'
  | 'movie'
  | 'pdf'
  | 'office'
  | 'sound'
  | 'matroska';
