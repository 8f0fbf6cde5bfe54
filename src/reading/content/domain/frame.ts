/** What an answer needs to know of its surroundings to make whole addresses. Both without a slash at the end. */
export interface Frame {
  /** The newsroom's own address: files are below it. */
  readonly newsroomUrl: string;
  /** The front end that readers see. */
  readonly siteUrl: string;
}
