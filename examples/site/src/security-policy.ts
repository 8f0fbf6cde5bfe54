import { createHash } from 'node:crypto';
import { COLOUR, NEWSROOM, NEWSROOM_FOR_READERS } from './settings';
import base from './styles/base.css?inline';
import frame from './styles/frame.css?inline';
import pages from './styles/pages.css?inline';
import parts from './styles/parts.css?inline';
import print from './styles/print.css?inline';
import { isColour, makePalette } from './theme';

interface Look {
  /** All styles stand in each page, 5 kB when compressed: the first paint waits for no second request. */
  readonly styles: string;
  readonly headers: Readonly<Record<string, string>>;
}

let kept: { readonly colour: string; readonly look: Look } | null = null;

/** How pages look, and the headers that say so. @param colour - #rrggbb; the environment's where nobody has chosen one */
export const lookOf = (colour: string | null | undefined): Look => {
  const chosen = isColour(colour) ? colour : COLOUR;
  if (kept?.colour !== chosen) kept = { colour: chosen, look: makeLook(chosen) };
  return kept.look;
};

const makeLook = (colour: string): Look => {
  const styles = [makePalette(colour), base, frame, parts, pages, print].join('\n');
  return { styles, headers: makeHeaders(createHash('sha256').update(styles).digest('base64')) };
};

/** A newsroom on this machine calls itself by either name. */
const namesOf = (address: string): string[] => {
  const { origin } = new URL(address);
  return ['localhost', '127.0.0.1'].some((name) => origin.includes(`//${name}`))
    ? ['localhost', '127.0.0.1'].map((name) => origin.replace(/\/\/(localhost|127\.0\.0\.1)/, `//${name}`))
    : [origin];
};

const newsroom = [...new Set([NEWSROOM, NEWSROOM_FOR_READERS].flatMap(namesOf))].join(' ');

/** Pages run the site's own scripts alone; pictures come from the newsroom, whose panel may frame what it previews. */
const makeHeaders = (stylesHash: string): Look['headers'] => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${stylesHash}'`,
    `img-src 'self' ${newsroom}`,
    `media-src 'self' ${newsroom}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors 'self' ${newsroom}`,
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});
