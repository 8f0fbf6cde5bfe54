/** SQL of the credit that a picture brought along: of its facts the only one that the public reads beside it. @param row - of `files` */
export const creditOfFile = (row: string): string => `${row}.facts ->> 'credit'`;
