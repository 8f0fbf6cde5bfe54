import { isTimeZone } from '../../../shared/time/office-time';
import { problemAt, type Problem } from '../../../shared/validation/problem';

interface SocialLink {
  url?: unknown;
}

/**
 * What is wrong with the settings of the site that are about to be saved. Fields left out are not looked at.
 *
 * @param site - `timeZone`: a name of the IANA time zone database; `colour`: #rrggbb, or empty; `socialLinks[].url`: https
 * @example checkSite({ timeZone: 'Accra' }) // one problem
 */
export const checkSite = ({
  timeZone,
  colour,
  socialLinks,
}: {
  timeZone?: unknown;
  colour?: unknown;
  socialLinks?: unknown;
}): Problem[] => [
  ...(timeZone === undefined || (typeof timeZone === 'string' && isTimeZone(timeZone))
    ? []
    : [
        problemAt('timeZone', '{value} is not a time zone. Write its IANA name, such as Africa/Accra.', {
          value: JSON.stringify(timeZone),
        }),
      ]),
  ...(isColourOrNone(colour)
    ? []
    : [
        problemAt('colour', '{value} is not a colour. Write it as six digits, such as #0b5394.', {
          value: JSON.stringify(colour),
        }),
      ]),
  ...(Array.isArray(socialLinks) ? (socialLinks as (SocialLink | null)[]).flatMap(checkLink) : []),
];

const isColourOrNone = (colour: unknown): boolean =>
  colour === undefined ||
  colour === null ||
  colour === '' ||
  (typeof colour === 'string' && /^#[\da-f]{6}$/i.test(colour));

const checkLink = (link: SocialLink | null, index: number): Problem[] => {
  const url = link?.url;
  return url === undefined || (typeof url === 'string' && url.startsWith('https://') && URL.canParse(url))
    ? []
    : [
        problemAt(`socialLinks.${index}.url`, '{value} is not a web address. Write it as https://….', {
          value: JSON.stringify(url),
        }),
      ];
};
