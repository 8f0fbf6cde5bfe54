import type { Locale } from '../../../../src/shared/locales/locales';
import { blocks, heading, list } from '../../blocks';
import { refer } from '../../seed-document';
import { KEY_FIGURES } from '../key-figures';
import type { PageSeed, Section } from '../model';
import { PICTURE_CREDIT, popeQuote } from '../press-releases/release-parts';

interface Words {
  /** A paragraph, a heading, and what stands below it. */
  readonly text: readonly [lead: string, heading: string, ...items: string[]];
  readonly picture: { readonly alternativeText: string; readonly caption: string };
  readonly titles: Readonly<Record<'figures' | 'documents' | 'releases' | 'countries' | 'contacts', string>>;
  readonly call: { readonly title: string; readonly text: string; readonly label: string };
}

/** A section of every kind that there is: whoever designs a website sees all of them on one page. */
const sectionsOf = (locale: Locale, { text, picture, titles, call }: Words): Section[] => {
  const [lead, title, ...items] = text;
  return [
    { __component: 'sections.rich-text', body: blocks(lead, heading(title), list(...items)) },
    {
      __component: 'sections.image',
      image: refer('picture:side-by-side'),
      ...picture,
      credit: PICTURE_CREDIT,
    },
    { __component: 'sections.key-figures', title: titles.figures, figures: KEY_FIGURES[locale] },
    { __component: 'press.quote', ...popeQuote[locale] },
    {
      __component: 'sections.documents',
      title: titles.documents,
      files: [refer('sheet:four-figures'), refer('picture:rising-warmth')],
    },
    {
      __component: 'sections.latest-releases',
      title: titles.releases,
      count: 3,
      topic: refer('topic:data'),
    },
    {
      __component: 'sections.partner-countries',
      title: titles.countries,
      partnerCountries: [refer('country:GH'), refer('country:MA'), refer('country:SV')],
    },
    { __component: 'sections.call-to-action', ...call, url: 'mailto:fkim@iom.int' },
    {
      __component: 'sections.contacts',
      title: titles.contacts,
      contacts: [refer('contact:florence-kim')],
    },
  ];
};

export const DATA_AND_RESOURCES: PageSeed = {
  key: 'page:data-and-resources',
  uid: 'api::page.page',
  shared: { parent: refer('page:cross-cutting'), inMenu: true, position: 10 },
  texts: {
    en: {
      title: 'Data and Resources',
      slug: 'data-and-resources',
      summary: 'Better figures help to see how movements between regions change.',
      sections: sectionsOf('en', {
        text: [
          'How can countries gather better figures on migration, and learn from what works elsewhere? The Champion countries took up both questions in Accra.',
          'What this page shows',
          'a section of each kind that a page can have',
          'the figures that the office gives about itself',
          'a sheet to take away, made for this demonstration',
        ],
        picture: {
          alternativeText: 'Abstract pattern: green and blue bands run side by side from left to right.',
          caption: 'Side by side: a pattern made for this page.',
        },
        titles: {
          figures: 'IOM in figures',
          documents: 'To take away',
          releases: 'Press releases about data',
          countries: 'Host and co-chairs',
          contacts: 'Who answers',
        },
        call: {
          title: 'Is a figure missing?',
          text: 'Say which one, and what it is for.',
          label: 'Send an e-mail',
        },
      }),
    },
    fr: {
      title: 'Données et ressources',
      slug: 'donnees-et-ressources',
      summary: 'De meilleures données aident à voir comment évoluent les mouvements entre régions.',
      sections: sectionsOf('fr', {
        text: [
          'Comment les pays peuvent-ils mieux recueillir les données sur les migrations et s’inspirer de ce qui réussit ailleurs ? À Accra, les pays champions ont abordé ces deux questions.',
          'Ce que montre cette page',
          'une section de chaque sorte qu’une page peut avoir',
          'les chiffres que le bureau donne sur lui-même',
          'une fiche à emporter, faite pour cette démonstration',
        ],
        picture: {
          alternativeText:
            'Motif abstrait : des bandes vertes et bleues courent côte à côte de gauche à droite.',
          caption: 'Côte à côte : motif créé pour cette page.',
        },
        titles: {
          figures: 'L’OIM en chiffres',
          documents: 'À emporter',
          releases: 'Communiqués sur les données',
          countries: 'Pays hôte et coprésidents',
          contacts: 'Qui vous répond',
        },
        call: {
          title: 'Il manque un chiffre ?',
          text: 'Dites-nous lequel, et à quoi il servira.',
          label: 'Envoyer un courriel',
        },
      }),
    },
    es: {
      title: 'Datos y recursos',
      slug: 'datos-y-recursos',
      summary: 'Unos datos mejores ayudan a ver cómo cambian los movimientos entre regiones.',
      sections: sectionsOf('es', {
        text: [
          '¿Cómo pueden los países recopilar mejores datos sobre migración y aprender de lo que funciona en otros lugares? Los países campeones trataron ambas preguntas en Acra.',
          'Qué muestra esta página',
          'una sección de cada tipo que puede tener una página',
          'las cifras que la oficina da sobre sí misma',
          'una ficha para llevar, hecha para esta demostración',
        ],
        picture: {
          alternativeText:
            'Motivo abstracto: bandas verdes y azules avanzan lado a lado de izquierda a derecha.',
          caption: 'Lado a lado: un motivo creado para esta página.',
        },
        titles: {
          figures: 'La OIM en cifras',
          documents: 'Para llevar',
          releases: 'Comunicados sobre datos',
          countries: 'País anfitrión y copresidencia',
          contacts: 'Quién responde',
        },
        call: {
          title: '¿Falta una cifra?',
          text: 'Díganos cuál, y para qué la necesita.',
          label: 'Enviar un correo electrónico',
        },
      }),
    },
    ar: {
      title: 'البيانات والموارد',
      slug: 'al-bayanat-wal-mawarid',
      summary: 'تساعد البيانات الأفضل على فهم تغير حركة الناس بين المناطق.',
      sections: sectionsOf('ar', {
        text: [
          'ناقشت البلدان الرائدة في أكرا سبل تحسين جمع البيانات وتبادل الممارسات الناجحة.',
          'ما تعرضه هذه الصفحة',
          'قسم من كل نوع يمكن أن تتضمنه الصفحة',
          'الأرقام التي يذكرها المكتب عن نفسه',
          'ورقة للتنزيل أُعدت لهذا العرض',
        ],
        picture: {
          alternativeText: 'نقش تجريدي: أشرطة خضراء وزرقاء تمتد جنبا إلى جنب من اليسار إلى اليمين.',
          caption: 'جنبا إلى جنب: نقش أُعد لهذه الصفحة.',
        },
        titles: {
          figures: 'المنظمة بالأرقام',
          documents: 'للتنزيل',
          releases: 'بيانات صحفية عن بيانات الهجرة',
          countries: 'البلد المضيف والرئاسة المشتركة',
          contacts: 'من يجيبكم',
        },
        call: {
          title: 'هل ينقص رقم؟',
          text: 'أخبرونا أي رقم هو، ولأي غرض.',
          label: 'إرسال بريد إلكتروني',
        },
      }),
    },
  },
};
