import type { Locale } from '../../../../src/shared/locales/locales';
import { blocks } from '../../blocks';
import { refer } from '../../seed-document';
import { KEY_FIGURES } from '../key-figures';
import type { PageSeed, Section } from '../model';

interface HomeWords {
  readonly welcome: string;
  readonly picture: { readonly alternativeText: string; readonly caption: string };
  readonly figures: string;
  readonly releases: string;
  readonly action: { readonly title: string; readonly text: string; readonly label: string };
  readonly contacts: string;
  readonly countries: string;
}

const WORDS: Readonly<Record<Locale, HomeWords>> = {
  en: {
    welcome:
      'Migrants, internally displaced persons, people who return and the communities that receive them: IOM works with all of them across Ghana, in emergencies and in long-term development.',
    picture: {
      alternativeText: 'Abstract pattern: green and blue bands run side by side from left to right.',
      caption: 'Side by side: a pattern made for this page.',
    },
    figures: 'IOM in figures',
    releases: 'Latest press releases',
    action: {
      title: 'Are you writing about migration?',
      text: 'The press contact answers questions about the dialogue in Accra and about the Global Compact.',
      label: 'Write to the press contact',
    },
    contacts: 'For the press',
    countries: 'Partner countries',
  },
  fr: {
    welcome:
      'Migrants, personnes déplacées à l’intérieur de leur pays, personnes de retour et communautés qui les accueillent : l’OIM travaille avec toutes ces personnes à travers le Ghana, dans l’urgence comme dans le développement à long terme.',
    picture: {
      alternativeText: 'Motif abstrait : des bandes vertes et bleues courent côte à côte de gauche à droite.',
      caption: 'Côte à côte : motif créé pour cette page.',
    },
    figures: 'L’OIM en chiffres',
    releases: 'Derniers communiqués de presse',
    action: {
      title: 'Vous écrivez sur les migrations ?',
      text: 'Le contact presse répond à vos questions sur le dialogue d’Accra et sur le Pacte mondial.',
      label: 'Écrire au contact presse',
    },
    contacts: 'Pour la presse',
    countries: 'Pays partenaires',
  },
  es: {
    welcome:
      'Personas migrantes, desplazadas internas y retornadas, y las comunidades que las acogen: la OIM trabaja con todas ellas en toda Ghana, tanto en las emergencias como en el desarrollo a largo plazo.',
    picture: {
      alternativeText:
        'Motivo abstracto: franjas verdes y azules corren una junto a otra de izquierda a derecha.',
      caption: 'Una junto a otra: un motivo creado para esta página.',
    },
    figures: 'La OIM en cifras',
    releases: 'Últimos comunicados de prensa',
    action: {
      title: '¿Escribe sobre migración?',
      text: 'El contacto de prensa responde a las preguntas sobre el diálogo de Acra y sobre el Pacto Mundial.',
      label: 'Escribir al contacto de prensa',
    },
    contacts: 'Para la prensa',
    countries: 'Países asociados',
  },
  ar: {
    welcome:
      'تعمل المنظمة الدولية للهجرة في أنحاء غانا مع المهاجرين والنازحين داخليا والعائدين والمجتمعات المضيفة، في حالات الطوارئ وفي التنمية الطويلة الأجل.',
    picture: {
      alternativeText: 'رسم تجريدي: أشرطة خضراء وزرقاء تمتد جنبا إلى جنب.',
      caption: 'جنبا إلى جنب: رسم أُعد لهذه الصفحة.',
    },
    figures: 'المنظمة بالأرقام',
    releases: 'أحدث البيانات الصحفية',
    action: {
      title: 'هل تكتب عن الهجرة؟',
      text: 'تجيب جهة الاتصال الصحفي عن الأسئلة المتعلقة بحوار أكرا وبالاتفاق العالمي.',
      label: 'راسل جهة الاتصال الصحفي',
    },
    contacts: 'للصحافة',
    countries: 'البلدان الشريكة',
  },
};

const sectionsIn = (locale: Locale): Section[] => {
  const words = WORDS[locale];
  return [
    { __component: 'sections.rich-text', body: blocks(words.welcome) },
    {
      __component: 'sections.image',
      image: refer('picture:side-by-side'),
      ...words.picture,
      credit: 'Generated pattern, Dateline',
    },
    { __component: 'sections.key-figures', title: words.figures, figures: KEY_FIGURES[locale] },
    { __component: 'sections.latest-releases', title: words.releases, count: 3 },
    { __component: 'sections.call-to-action', ...words.action, url: 'mailto:fkim@iom.int' },
    {
      __component: 'sections.contacts',
      title: words.contacts,
      contacts: [refer('contact:florence-kim')],
    },
    {
      __component: 'sections.partner-countries',
      title: words.countries,
      partnerCountries: [
        refer('country:GH'),
        refer('country:MA'),
        refer('country:SV'),
        refer('country:US'),
        refer('country:NL'),
      ],
    },
  ];
};

export const HOME: PageSeed = {
  key: 'page:home',
  uid: 'api::page.page',
  shared: { isHome: true, inMenu: false, position: 0 },
  texts: {
    en: {
      title: 'IOM Ghana',
      slug: 'home',
      menuTitle: 'Home',
      summary: 'News and facts from the office of the International Organization for Migration in Ghana.',
      sections: sectionsIn('en'),
      seo: {
        metaTitle: 'IOM Ghana: newsroom',
        metaDescription: 'Press releases, figures and contacts of IOM in Ghana.',
      },
    },
    fr: {
      title: 'OIM Ghana',
      slug: 'accueil',
      menuTitle: 'Accueil',
      summary:
        'Actualités et informations du bureau de l’Organisation internationale pour les migrations au Ghana.',
      sections: sectionsIn('fr'),
      seo: {
        metaTitle: 'OIM Ghana : salle de presse',
        metaDescription: 'Communiqués, chiffres et contacts de l’OIM au Ghana.',
      },
    },
    es: {
      title: 'OIM Ghana',
      slug: 'inicio',
      menuTitle: 'Inicio',
      summary:
        'Noticias y datos de la oficina de la Organización Internacional para las Migraciones en Ghana.',
      sections: sectionsIn('es'),
      seo: {
        metaTitle: 'OIM Ghana: sala de prensa',
        metaDescription: 'Comunicados, cifras y contactos de la OIM en Ghana.',
      },
    },
    ar: {
      title: 'المنظمة الدولية للهجرة في غانا',
      slug: 'al-raisiya',
      menuTitle: 'الرئيسية',
      summary: 'أخبار ومعلومات من مكتب المنظمة الدولية للهجرة في غانا.',
      sections: sectionsIn('ar'),
      seo: {
        metaTitle: 'المنظمة الدولية للهجرة في غانا: غرفة الأخبار',
        metaDescription: 'البيانات الصحفية والأرقام وجهات الاتصال للمنظمة الدولية للهجرة في غانا.',
      },
    },
  },
};
