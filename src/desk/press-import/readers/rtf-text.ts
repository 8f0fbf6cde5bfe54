import { safeUrl } from '../../../shared/blocks/safe-url';
import { LineWriter, type Place } from '../../../shared/rich-text/line-writer';
import type { RichLine } from '../../../shared/rich-text/rich-line';
import { encodingOfFont, encodingOfPage } from './rtf-charsets';
import { FIRST, withMark, type Aim, type RtfState } from './rtf-state';
import type { RtfToken } from './rtf-tokens';
import { DESTINATIONS, SIGNS, WITH_TEXT } from './rtf-words';

const LINK = /HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/;
const NUMBER = /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]/;

/** Makes lines of the pieces of an RTF document. */
export class RtfText {
  private readonly writer = new LineWriter();
  private readonly notes: RichLine[] = [];
  private readonly fonts = new Map<number, string | null>();
  private readonly groups: RtfState[] = [];
  private state = FIRST;
  private page = 'windows-1252';
  private bytes: number[] = [];
  private toSkip = 0;
  private font = 0;
  private isIgnorable = false;
  private field = '';
  private link: string | null = null;
  private mark = '';
  private note = '';
  private level: number | null = null;
  private place: Place = { kind: 'paragraph' };
  private item: { readonly depth: number } | null = null;
  private isRow = false;
  private isNextCell = false;

  take(token: RtfToken): void {
    if (token.kind !== 'byte') this.writeBytes();
    if (token.kind === 'open') {
      this.groups.push(this.state);
      this.isIgnorable = false;
    } else if (token.kind === 'close') this.closeGroup();
    else if (token.kind === 'word') this.takeWord(token.word, token.value);
    else if (token.kind === 'text') this.takeText(token.text);
    else if (this.toSkip > 0) this.toSkip -= 1;
    else this.bytes.push(token.value);
  }

  finish(): RichLine[] {
    this.writeBytes();
    return [...this.writer.finish(), ...this.notes];
  }

  private closeGroup(): void {
    const before = this.groups.pop() ?? FIRST;
    if (this.state.aim === 'field' && before.aim !== 'field') {
      const address = LINK.exec(this.field)?.[1];
      const url = address === undefined ? null : safeUrl(address);
      this.link = url !== null && /^(?:https?|mailto|tel):/i.test(url) ? url : null;
      this.field = '';
    }
    if (this.state.aim === 'note' && before.aim !== 'note') {
      const text = this.note.replace(/\s+/gu, ' ').trim();
      this.note = '';
      if (text !== '') {
        this.notes.push({ kind: 'item', ordered: true, depth: 0, spans: [{ text }], blankBefore: false });
        this.state = before;
        this.write(`[${this.notes.length}]`);
      }
    }
    this.state = before;
  }

  private takeText(text: string): void {
    const skipped = Math.min(this.toSkip, text.length);
    this.toSkip -= skipped;
    // letters beyond ASCII stand there as they are in the encoding of the font
    for (const part of text.slice(skipped).split(/([\u0080-\u00ff]+)/)) {
      if (/[\u0080-\u00ff]/.test(part)) {
        this.bytes = [...Buffer.from(part, 'latin1')];
        this.writeBytes();
      } else this.write(part);
    }
  }

  private writeBytes(): void {
    if (this.bytes.length === 0) return;
    const text = new TextDecoder(this.state.encoding ?? this.page).decode(Uint8Array.from(this.bytes));
    this.bytes = [];
    this.write(text);
  }

  private write(text: string): void {
    const { aim, isHidden, url } = this.state;
    if (text === '' || isHidden) return;
    if (aim === 'field') this.field += text;
    else if (aim === 'list') this.mark += text;
    else if (aim === 'note') this.note += text;
    if (aim !== 'text') return;
    if (!this.writer.isWriting) this.place = this.placeOf();
    const marks = url === null ? this.state.marks : { ...this.state.marks, url };
    if (this.isNextCell && this.writer.isWriting) this.writer.write(' | ', {}, this.place);
    this.isNextCell = false;
    this.writer.write(text, marks, this.place);
  }

  private placeOf(): Place {
    if (this.level !== null) return { kind: 'heading', level: this.level };
    if (this.isRow) return { kind: 'item', ordered: false, depth: 0 };
    const ordered = NUMBER.test(this.mark);
    if (this.mark.trim() !== '' || this.item !== null)
      return { kind: 'item', ordered, depth: this.item?.depth ?? 0 };
    return { kind: 'paragraph' };
  }

  private endParagraph(): void {
    this.writer.endBlock();
    this.mark = '';
    this.isNextCell = false;
  }

  private aim(aim: Aim): void {
    this.state = { ...this.state, aim };
  }

  private takeWord(word: string, value: number | null): void {
    if (word === '*') {
      this.isIgnorable = true;
      return;
    }
    const isIgnorable = this.isIgnorable;
    this.isIgnorable = false;
    if (this.state.aim === 'nowhere') return;
    if (this.takeAim(word, isIgnorable)) return;
    this.toSkip = 0;
    const sign = SIGNS[word];
    if (sign !== undefined) this.write(sign);
    else if (word === 'u') this.writeLetter(value ?? 0);
    else if (!this.takeLook(word, value)) this.takeParagraph(word, value);
  }

  /** Words that say where the text of their group goes. */
  private takeAim(word: string, isIgnorable: boolean): boolean {
    if (word === 'fonttbl') this.aim('fonts');
    else if (word === 'fldinst') this.aim('field');
    else if (word === 'listtext' || word === 'pntext') {
      this.mark = '';
      this.aim('list');
    } else if (word === 'footnote') this.aim('note');
    else if (word === 'fldrslt') this.state = { ...this.state, url: this.link };
    else if (DESTINATIONS.has(word) || (isIgnorable && !WITH_TEXT.has(word))) this.aim('nowhere');
    else return false;
    return true;
  }

  private writeLetter(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.toSkip = this.state.skipped;
  }

  private takeLook(word: string, value: number | null): boolean {
    if (word === 'b') this.state = withMark(this.state, 'bold', value);
    else if (word === 'i') this.state = withMark(this.state, 'italic', value);
    else if (word === 'ul') this.state = withMark(this.state, 'underline', value);
    else if (word === 'ulnone') this.state = withMark(this.state, 'underline', 0);
    else if (word === 'strike') this.state = withMark(this.state, 'strikethrough', value);
    else if (word === 'plain') this.state = { ...this.state, marks: {}, isHidden: false, encoding: null };
    else if (word === 'v' || word === 'deleted') this.state = { ...this.state, isHidden: value !== 0 };
    else if (word === 'uc') this.state = { ...this.state, skipped: Math.max(0, value ?? 1) };
    else if (word === 'ansicpg') this.page = encodingOfPage(value ?? 0);
    else if (word === 'mac') this.page = 'macintosh';
    else if (word === 'f') this.chooseFont(value ?? 0);
    else if (word === 'fcharset') this.fonts.set(this.font, encodingOfFont(value ?? 0));
    else return false;
    return true;
  }

  private chooseFont(font: number): void {
    this.font = font;
    if (this.state.aim !== 'fonts') this.state = { ...this.state, encoding: this.fonts.get(font) ?? null };
  }

  private takeParagraph(word: string, value: number | null): void {
    if (this.state.aim === 'note' && word === 'par') this.note += ' ';
    if (this.state.aim !== 'text') return;
    if (word === 'par' && this.isRow) this.write(' ');
    else if (word === 'par' || word === 'sect' || word === 'page') this.endParagraph();
    else if (word === 'line') this.writer.breakLine();
    else if (word === 'row' || word === 'nestrow') this.endParagraph();
    else if (word === 'cell' || word === 'nestcell') this.isNextCell = true;
    else if (word === 'intbl') this.isRow = true;
    else if (word === 'pard') {
      this.level = null;
      this.item = null;
      this.isRow = false;
    } else if (word === 'outlinelevel') this.level = Math.min(6, (value ?? 0) + 1);
    else if (word === 'ls') this.item = { depth: this.item?.depth ?? 0 };
    else if (word === 'ilvl' && this.item !== null) this.item = { depth: Math.max(0, value ?? 0) };
  }
}
