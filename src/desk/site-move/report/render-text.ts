import { FATES, isDead, type CheckedAddress, type Kind, type MoveReport } from '../domain/move-report';

const KINDS: Readonly<Record<Kind, string>> = {
  release: 'press releases',
  page: 'pages',
  file: 'files',
  contact: 'contacts',
  organisation: 'organisations',
  topic: 'topics',
  country: 'countries',
  redirect: 'redirects',
  settings: 'settings',
};

/** What a release of the newsroom has and an old one may not have. */
export const LACKS: Readonly<Record<string, string>> = {
  summary: 'no summary',
  datelineCity: 'no city in the dateline',
  contacts: 'no press contact',
};

const LINES_AT_MOST = 200; // of each part; the JSON and the page have all

/** A report for a terminal. */
export const renderText = (report: MoveReport): string => {
  const { isRehearsal, system, counts, findings, addresses, lacking } = report;
  const lines = [
    isRehearsal
      ? `A rehearsal: this would come over from ${system}. Nothing was written.`
      : `This came over from ${system}.`,
    '',
    ...(Object.keys(KINDS) as Kind[]).flatMap((kind) => {
      const parts = FATES.filter((fate) => counts[kind][fate] > 0).map(
        (fate) => `${counts[kind][fate]} ${fate}`,
      );
      return parts.length === 0 ? [] : [`${KINDS[kind].padEnd(15)} ${parts.join(', ')}`];
    }),
    ...sayPublic(report),
    ...Object.entries(lacking).map(
      ([field, count]) =>
        `${count} press releases have ${LACKS[field] ?? field}: it is asked for when they are changed next.`,
    ),
  ];
  for (const [what, title] of Object.entries(PARTS)) {
    const some = findings.filter((finding) => finding.what === what);
    if (some.length === 0) continue;
    lines.push('', `${title} (${some.length})`);
    for (const { of, title: name, language, text } of some.slice(0, LINES_AT_MOST))
      lines.push(
        `  ${name ?? of}${name === undefined ? '' : ` [${of}]`}${language === undefined ? '' : ` (${language})`}: ${text}`,
      );
    if (some.length > LINES_AT_MOST)
      lines.push(`  … and ${some.length - LINES_AT_MOST} more: see --json or --report.`);
  }
  if (!isRehearsal) lines.push('', renderAddresses(addresses).trimEnd());
  return `${lines.join('\n')}\n`;
};

export const PARTS = {
  refused: 'Refused: nothing was made of these',
  'left-out': 'Left out of the move',
  lost: 'Lost: something of these is nowhere',
  unclear: 'Unclear: look at these',
  left: 'Left to staff',
} as const;

const sayPublic = ({ isRehearsal, isPublishing, public: open }: MoveReport): string[] => {
  if (!isPublishing) return ['All of it as drafts. With --publish, what was public becomes public at once.'];
  const verb = isRehearsal ? 'would be' : 'are';
  return [`${open.release} press releases and ${open.page} pages ${verb} public.`];
};

/** What old addresses answer now: those that answer 404 first, then the others counted and listed. */
export const renderAddresses = (addresses: readonly CheckedAddress[], isWhole = false): string => {
  const dead = addresses.filter(isDead);
  const summary = [200, 301, 302, 410, 404].flatMap((status) => {
    const count = addresses.filter((each) => each.status === status).length;
    return count === 0 ? [] : [`${count} answer ${status}`];
  });
  const shown = isWhole ? [...dead, ...addresses.filter((each) => !isDead(each))] : dead;
  const lines = [
    `Old addresses: ${addresses.length === 0 ? 'none' : summary.join(', ')}.`,
    ...shown.slice(0, isWhole ? Infinity : LINES_AT_MOST).map((each) => `  ${sayAnswer(each)}`),
  ];
  if (!isWhole && shown.length > LINES_AT_MOST) lines.push(`  … and ${shown.length - LINES_AT_MOST} more.`);
  return `${lines.join('\n')}\n`;
};

/** @example sayAnswer({ address: '/a', status: 301, to: '/b', thenStatus: 200 }) // '301 /a → /b (200)' */
export const sayAnswer = ({ address, status, to, thenStatus }: CheckedAddress): string =>
  to === undefined
    ? `${status} ${address}`
    : `${status} ${address} → ${to} (${thenStatus == null ? 'elsewhere' : String(thenStatus)})`;
