const LIFE = 180; // days that the file is good for: RFC 9116, 2.5.5, wants less than a year
const DAY = 86_400_000; // milliseconds

interface About {
  /** Addresses to write to, such as `mailto:security@example.org`, the best first. */
  readonly contacts: readonly string[];
  readonly languages: readonly string[];
  /** Where the file itself is. */
  readonly canonical: string;
  readonly now: Date;
}

/**
 * The file that tells who finds a weakness whom to tell. It expires at midnight UTC: all who ask on one day get the same.
 *
 * Source: RFC 9116
 */
export const writeSecurityTxt = ({ contacts, languages, canonical, now }: About): string => {
  const expires = new Date((Math.floor(now.getTime() / DAY) + LIFE) * DAY);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
};

/**
 * Reads the setting with the contacts, several by commas.
 *
 * @throws Error in one sentence when one is neither an e-mail address nor a web address
 * @example readContacts('security@example.org') // ['mailto:security@example.org']
 */
export const readContacts = (setting: string): readonly string[] =>
  setting.split(',').flatMap((written) => {
    const contact = written.trim();
    if (contact === '') return [];
    if (/^(mailto:|tel:\+?\d|https:\/\/)\S+$/.test(contact) && URL.canParse(contact)) return [contact];
    if (/^[^\s@:/]+@[^\s@:/]+$/.test(contact)) return [`mailto:${contact}`];
    throw new Error(
      `SECURITY_CONTACT: "${contact}" is nothing to write to. Use an e-mail address, or a page that begins with https://.`,
    );
  });
