import { escapeHtml } from '../../../shared/blocks/escape-html';
import { FATES, isDead, type Finding, type Kind, type MoveReport } from '../domain/move-report';
import { LACKS, PARTS, sayAnswer } from './render-text';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse}td,th{border:1px solid;padding:.25rem .75rem;text-align:end}th:first-child{text-align:start}
li{margin-block:.25rem}code{font-size:.9em}`;

/** A report as a page of its own to read and to send on; it loads nothing. */
export const renderPage = (report: MoveReport): string => {
  const { system, isRehearsal, counts, lacking, findings, addresses } = report;
  const title = isRehearsal ? `What would come over from ${system}` : `What came over from ${system}`;
  const rows = (Object.keys(counts) as Kind[]).map(
    (kind) =>
      `<tr><th scope="row">${kind}</th>${FATES.map((fate) => `<td>${counts[kind][fate]}</td>`).join('')}</tr>`,
  );
  const dead = addresses.filter(isDead);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(title)}</h1>
<p>${sayState(report)}</p>
<table><tr><th scope="col">record</th>${FATES.map((fate) => `<th scope="col">${fate}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
${Object.entries(lacking)
  .map(
    ([field, count]) =>
      `<p>${count} press releases have ${escapeHtml(LACKS[field] ?? field)}: it is asked for when they are changed next.</p>`,
  )
  .join('\n')}
${Object.entries(PARTS)
  .map(([what, words]) =>
    renderFindings(
      words,
      findings.filter((finding) => finding.what === what),
    ),
  )
  .join('')}
${
  isRehearsal
    ? ''
    : `<h2>Old addresses</h2><p>${addresses.length} were asked for, ${dead.length} lead nowhere.</p>
<ul>${[...dead, ...addresses.filter((each) => !isDead(each))].map((each) => `<li><code>${escapeHtml(sayAnswer(each))}</code></li>`).join('\n')}</ul>`
}
</html>
`;
};

const sayState = ({ isRehearsal, isPublishing, public: open }: MoveReport): string => {
  const verb = isRehearsal ? 'would be' : 'are';
  return `${isRehearsal ? 'A rehearsal: nothing was written. ' : ''}${
    isPublishing
      ? `${open.release} press releases and ${open.page} pages ${verb} public.`
      : 'All of it as drafts.'
  }`;
};

const renderFindings = (title: string, findings: readonly Finding[]): string =>
  findings.length === 0
    ? ''
    : `<h2>${escapeHtml(title)} (${findings.length})</h2>
<ul>${findings
        .map(
          ({ of, title: name, language, text }) =>
            `<li><strong dir="auto">${escapeHtml(name ?? of)}</strong> <code>${escapeHtml(of)}</code>${language === undefined ? '' : ` (${language})`}: <span dir="auto">${escapeHtml(text)}</span></li>`,
        )
        .join('\n')}</ul>
`;
