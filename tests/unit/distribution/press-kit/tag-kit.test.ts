import { kitFiles } from '../../../../src/distribution/press-kit/domain/kit-files';
import { tagKit } from '../../../../src/distribution/press-kit/tag-kit';
import { FULL_ENTRY } from '../../../support/feeds/entries';

const CHANGED_AT = new Date('2026-11-03T10:30:00Z');
const PICTURE = 'https://n.example/uploads/flags.png';
const STORED = { size: 4, updatedAt: new Date('2026-11-01T00:00:00Z') };

const tagOf = (entry = FULL_ENTRY, stored = STORED, changedAt = CHANGED_AT, about: object = { version: 1 }) =>
  tagKit(
    { files: kitFiles([entry]).map((file) => ({ ...file, bytes: 4 })), about, changedAt },
    new Map([[PICTURE, stored]]),
  );

describe('the entity tag of a press kit', () => {
  it('is strong, and the same for the same content', () => {
    expect(tagOf()).toMatch(/^"[\w-]{43}"$/);
    expect(tagOf({ ...FULL_ENTRY })).toBe(tagOf());
  });

  it.each([
    ['a text', tagOf({ ...FULL_ENTRY, html: '<p>Other</p>' })],
    ['a title', tagOf({ ...FULL_ENTRY, title: 'Other' })],
    [
      'a credit',
      tagOf({ ...FULL_ENTRY, image: FULL_ENTRY.image && { ...FULL_ENTRY.image, credit: 'Other' } }),
    ],
    ['the size of a file', tagOf(FULL_ENTRY, { ...STORED, size: 5 })],
    ['the time of a file', tagOf(FULL_ENTRY, { ...STORED, updatedAt: CHANGED_AT })],
    ['an attachment that went', tagOf({ ...FULL_ENTRY, attachments: [] })],
    ['the time of the entries', tagOf(FULL_ENTRY, STORED, new Date(0))],
    ['the version', tagOf(FULL_ENTRY, STORED, CHANGED_AT, { version: 2 })],
  ])('is another one with %s', (_what, tag) => {
    expect(tag).not.toBe(tagOf());
  });
});
