/** What one stretch of a contact line holds. */
export interface ContactParts {
  name?: string;
  role?: string;
  organisation?: string;
  location?: string;
  email?: string;
  phone?: string;
  /** parts that fit no field: numbers without a country code, second addresses, other words */
  left: string[];
}

/** Is what reads as a person's name the name of a body of which the text speaks? */
export type IsBody = (name: string) => boolean;

/** The first value of a field stays; what comes later is left over. */
export function put(parts: ContactParts, field: 'role' | 'organisation' | 'location', value: string): void {
  if (parts[field] === undefined) parts[field] = value;
  else parts.left.push(value);
}
