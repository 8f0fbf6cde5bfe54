/** Role and organisation of an office. */
export interface Office {
  role: string;
  organisation: string;
}
