import type { Shape } from '../../platform/strapi/compiler/shape';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { CONTACT, PAGE, PARTNER_COUNTRY, RELEASE } from '../../shared/content-types/uids';
import { FILE } from '../content/shapes';
import type { SearchType } from './domain/search-type';

/** What a list shows of a hit of each type, besides what search keeps. */
const CARDS: Readonly<Record<SearchType, Shape>> = {
  'press-release': {
    uid: RELEASE,
    fields: ['summary', 'datelineCity', 'imageAlternativeText', 'imageCaption', 'imageCredit'],
    parts: { image: FILE },
  },
  page: {
    uid: PAGE,
    fields: ['summary'],
    parts: { seo: { uid: 'site.seo', fields: [], parts: { shareImage: FILE } } },
  },
  contact: { uid: CONTACT, fields: [['summary', 'role']], parts: { photo: FILE } },
  'partner-country': { uid: PARTNER_COUNTRY, fields: [['summary', 'officialName']] },
};

/** SQL of the card of a hit, given the alias `d` of its row in `search_documents`. */
export const cardsPart = statementOfModel(
  (compiler) =>
    `case d.type ${Object.entries(CARDS)
      .map(
        ([
          type,
          shape,
        ]) => `when '${type}' then (select ${compiler.json(shape, 'c')} from ${compiler.table(shape.uid)} c
      where c.document_id = d.document_id and c.locale = d.locale and c.published_at is not null limit 1)`,
      )
      .join(' ')} end`,
);
