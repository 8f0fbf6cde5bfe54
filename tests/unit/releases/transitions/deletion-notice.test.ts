import { deletionNotice } from '../../../../src/releases/transitions/domain/deletion-notice';

describe('the notice of a deletion', () => {
  it.each([
    ['en', 'This press release has been removed.'],
    ['fr', 'Ce communiqué de presse a été retiré.'],
    ['es', 'Este comunicado de prensa ha sido retirado.'],
    ['ar', 'أُزيل هذا البيان الصحفي.'],
  ])('speaks %s', (locale, notice) => {
    expect(deletionNotice(locale)).toBe(notice);
  });

  it.each(['de', '', 'toString'])('is English where the language is "%s"', (locale) => {
    expect(deletionNotice(locale)).toBe('This press release has been removed.');
  });
});
