/** SQL: whether a file is closed, as its rights or the consent to it ended. @param row - of `files` */
export const isClosedPicture = (row: string): string =>
  `exists (select from picture_records closed where closed.file_id = ${row}.id and closed.closed_because is not null)`;
