/** What is needed to push reports to ReliefWeb; each comes from ReliefWeb itself. */
export interface ReliefwebSettings {
  /** Where reports are put, without a slash at its end. */
  readonly url: string;
  readonly appname: string;
  readonly provider: string;
  readonly key: string;
  /** Ids of the sources, the organisations that publish. */
  readonly sources: readonly number[];
  /** ReliefWeb's ids of countries by ISO 3166-1 alpha-3; the first one stands for a release without any of them. */
  readonly countries: ReadonlyMap<string, number>;
}

/** @example readIds('1255, 14') // [1255, 14] */
export const readIds = (text: string): number[] =>
  text
    .split(',')
    .map((part) => Number(part.trim()))
    .filter((id) => Number.isSafeInteger(id) && id > 0);

/** @example readCountryIds('GHA:97, MAR:158') // Map { 'GHA' => 97, 'MAR' => 158 } */
export const readCountryIds = (text: string): Map<string, number> =>
  new Map(
    [...text.matchAll(/\b([A-Za-z]{3})\s*:\s*(\d{1,9})\b/g)].map(([, code = '', id]) => [
      code.toUpperCase(),
      Number(id),
    ]),
  );
