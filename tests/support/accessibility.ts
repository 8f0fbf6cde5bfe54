import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The rules of axe-core, as it comes. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A screen, a small one and a tablet; in CSS pixels. */
const WIDTHS: readonly number[] = [1440, 1280, 768];

/** What the colours of a dark panel may change: all else about it is as in the light. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What Strapi's own parts do wrong: the rule of axe-core, and how the part is written. */
const STRAPIS: readonly { readonly rule: string; readonly html: RegExp }[] = [
  { rule: 'aria-allowed-attr', html: /aria-roledescription="slide"/ }, // the picture of a field
  { rule: 'aria-input-field-name', html: /data-slate-editor/ }, // the text field: its label points nowhere
  { rule: 'scrollable-region-focusable', html: /./ }, // the frame around that text
  { rule: 'target-size', html: /<button class="[^"]*" type="button"><svg/ }, // making a slug anew
  { rule: 'aria-progressbar-name', html: /role="progressbar"/ },
  { rule: 'color-contrast', html: /No folders yet/ }, // of the media library
  { rule: 'label', html: /^<input type="file"/ }, // of the media library: hidden, behind a button
  { rule: 'autocomplete-valid', html: /autocomplete="password"/ }, // the sign-in
];

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
}

/**
 * The serious faults of accessibility on what a page shows now, at some widths; without those of Strapi's own parts. One line
 * a fault: the width, the rule, the element.
 */
export const findFaults = (page: Page, widths = WIDTHS): Promise<string[]> => findAtWidths(page, widths, {});

/** Those faults alone that a dark panel may have and a light one not. */
export const findFaultsOfColours = (page: Page, widths = WIDTHS): Promise<string[]> =>
  findAtWidths(page, widths.slice(0, 1), OF_COLOURS);

const findAtWidths = async (page: Page, widths: readonly number[], options: object): Promise<string[]> => {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1000 });
    for (const { id, nodes } of await runAxe(page, options))
      for (const { target, html } of nodes)
        if (!STRAPIS.some((known) => known.rule === id && known.html.test(html)))
          faults.push(`${width}: ${id}: ${target.join(' ')}: ${html.slice(0, 160)}`);
  }
  if (before !== null) await page.setViewportSize(before);
  return faults;
};

/** Runs in the page, as text. What fades in is looked at when it is there. */
const runWith = (options: object): string => `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity)
    .map(({ finished }) => finished),
)
  .then(() => axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })}))
  .then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, html }) => ({ target: target.map(String), html })) })))`;

const runAxe = async (page: Page, options: object): Promise<Found[]> => {
  await page.evaluate(AXE);
  return page.evaluate<Found[]>(runWith(options));
};
