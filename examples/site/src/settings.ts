/** Where the site gets its content from, and what an office chooses about its looks. README.md tells what each one is. */
const { NEWSROOM_URL, NEWSROOM_PUBLIC_URL, SITE_COLOUR, SITE_WEBHOOK_SECRET } = process.env;

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/** Where the newsroom answers this server. */
export const NEWSROOM = withoutSlash(NEWSROOM_URL ?? 'http://127.0.0.1:1337');

/** Where readers reach the newsroom: pictures, files and feeds. The same, unless the server asks inside of a network. */
export const NEWSROOM_FOR_READERS = withoutSlash(NEWSROOM_PUBLIC_URL ?? NEWSROOM);

/** The colour of the office, as #rrggbb: the palette is made of it. */
export const COLOUR = SITE_COLOUR ?? '#0b5394';

/** What the newsroom signs its webhook with (whsec_…); without one, every page asks the newsroom whether it changed. */
export const WEBHOOK_SECRET = SITE_WEBHOOK_SECRET ?? '';
