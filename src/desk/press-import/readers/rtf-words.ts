/** What holds no text of the document: settings, pictures, what is printed at the edges of pages, what was deleted, comments. */
export const DESTINATIONS = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atndate atnref atnicn listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl mmathPr filetbl pntxta pntxtb pnseclvl bkmkstart bkmkend template ftnsep ftnsepc aftnsep aftnsepc tc xe txe rxe nonshppict listpicture blipuid'.split(
    ' ',
  ),
);
/** Ignorable destinations that hold text all the same. */
export const WITH_TEXT = new Set(['shppict', 'shptxt', 'shpinst', 'sv', 'upr', 'ud']);
/** Signs that have a word of their own. */
export const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  tab: ' ',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
