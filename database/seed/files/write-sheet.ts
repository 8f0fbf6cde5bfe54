import { PageSizes, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { SheetSeed } from '../content/sheets';

const MARGIN = 60; // points: a little less than an inch
const SIZES = { title: 28, line: 14, footer: 9 }; // points
const STEP = 30; // points from line to line

/** A sheet as PDF: one page, upright, in a font that every reader has. */
export const writeSheet = async ({ title, lines, footer }: SheetSeed): Promise<Uint8Array> => {
  const sheet = await PDFDocument.create();
  sheet.setTitle(title);
  sheet.setLanguage('en');
  const font = await sheet.embedFont(StandardFonts.Helvetica);
  const page = sheet.addPage(PageSizes.A4);
  const top = page.getHeight() - MARGIN - SIZES.title;
  page.drawText(title, { x: MARGIN, y: top, size: SIZES.title, font });
  for (const [number, line] of lines.entries())
    page.drawText(line, { x: MARGIN, y: top - STEP * (number + 2), size: SIZES.line, font });
  page.drawText(footer, { x: MARGIN, y: MARGIN, size: SIZES.footer, font });
  return sheet.save();
};
