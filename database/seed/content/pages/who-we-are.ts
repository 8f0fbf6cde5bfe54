import { blocks } from '../../blocks';
import { refer } from '../../seed-document';
import { KEY_FIGURES } from '../key-figures';
import type { PageSeed } from '../model';

const UID = 'api::page.page';

const WHO_WE_ARE: PageSeed = {
  key: 'page:who-we-are',
  uid: UID,
  shared: { inMenu: true, position: 10 },
  texts: {
    en: {
      title: 'Who We Are',
      slug: 'who-we-are',
      summary: 'The United Nations’ organisation for migration, and its office in Ghana.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'The International Organization for Migration (IOM) belongs to the United Nations System. It leads among intergovernmental bodies in this field, and stands for migration that is humane, orderly and to everybody’s gain.',
          ),
        },
      ],
    },
    fr: {
      title: 'Qui nous sommes',
      slug: 'qui-nous-sommes',
      summary: 'L’organisation des Nations Unies chargée des migrations et son bureau au Ghana.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'L’Organisation internationale pour les migrations (OIM) fait partie du système des Nations Unies. Première organisation intergouvernementale dans son domaine, elle défend des migrations humaines et ordonnées, dont chacun tire profit.',
          ),
        },
      ],
    },
    es: {
      title: 'Quiénes somos',
      slug: 'quienes-somos',
      summary: 'La organización de las Naciones Unidas para la migración y su oficina en Ghana.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'La Organización Internacional para las Migraciones (OIM) forma parte del sistema de las Naciones Unidas. Como principal organización intergubernamental en su ámbito, defiende una migración humana y ordenada de la que todas las personas salgan ganando.',
          ),
        },
      ],
    },
    ar: {
      title: 'من نحن',
      slug: 'man-nahnu',
      summary: 'منظمة الأمم المتحدة المعنية بالهجرة ومكتبها في غانا.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'المنظمة الدولية للهجرة جزء من منظومة الأمم المتحدة، وهي المنظمة الحكومية الدولية الرائدة في مجالها، وتسعى إلى هجرة إنسانية ومنظمة ينتفع بها الجميع.',
          ),
        },
      ],
    },
  },
};

const ABOUT: PageSeed = {
  key: 'page:about',
  uid: UID,
  shared: { parent: refer('page:who-we-are'), inMenu: true, position: 10 },
  texts: {
    en: {
      title: 'About',
      slug: 'about',
      summary: 'IOM has been in Ghana since 1987.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Present in Ghana since 1987, IOM helps migrants, people displaced within the country, people who have come back, and the communities in which all of them live.',
          ),
        },
      ],
    },
    fr: {
      title: 'À propos',
      slug: 'a-propos',
      summary: 'L’OIM est présente au Ghana depuis 1987.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Présente au Ghana depuis 1987, l’OIM y vient en aide aux migrants, aux personnes déplacées à l’intérieur du pays, à celles qui y reviennent et aux communautés qui les accueillent.',
          ),
        },
      ],
    },
    es: {
      title: 'Acerca de',
      slug: 'acerca-de',
      summary: 'La OIM está presente en Ghana desde 1987.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Presente en Ghana desde 1987, la OIM ayuda a las personas migrantes, a las desplazadas dentro del país, a las que regresan y a las comunidades que las acogen.',
          ),
        },
      ],
    },
    ar: {
      title: 'نبذة عنا',
      slug: 'nubdha-anna',
      summary: 'المنظمة الدولية للهجرة حاضرة في غانا منذ عام 1987.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'تساعد المنظمة، الحاضرة في غانا منذ عام 1987، المهاجرين والنازحين داخليا والعائدين والمجتمعات التي تستضيفهم.',
          ),
        },
      ],
    },
  },
};

const IOM_GLOBAL: PageSeed = {
  key: 'page:iom-global',
  uid: UID,
  shared: { parent: refer('page:who-we-are'), inMenu: true, position: 20 },
  texts: {
    en: {
      title: 'IOM Global',
      slug: 'iom-global',
      summary: '175 member states, and work in more than 100 countries.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'The office in Ghana is one part of a worldwide organisation. IOM has been at work since 1951.',
          ),
        },
        { __component: 'sections.key-figures', title: 'IOM in figures', figures: KEY_FIGURES.en },
      ],
    },
    fr: {
      title: 'L’OIM dans le monde',
      slug: 'l-oim-dans-le-monde',
      summary: '175 États membres et une présence dans plus de 100 pays.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Le bureau au Ghana fait partie d’une organisation mondiale. L’OIM est à l’œuvre depuis 1951.',
          ),
        },
        { __component: 'sections.key-figures', title: 'L’OIM en chiffres', figures: KEY_FIGURES.fr },
      ],
    },
    es: {
      title: 'La OIM en el mundo',
      slug: 'la-oim-en-el-mundo',
      summary: '175 Estados miembros y presencia en más de 100 países.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'La oficina en Ghana es parte de una organización mundial. La OIM lleva trabajando desde 1951.',
          ),
        },
        { __component: 'sections.key-figures', title: 'La OIM en cifras', figures: KEY_FIGURES.es },
      ],
    },
    ar: {
      title: 'المنظمة في العالم',
      slug: 'al-munazzama-fil-alam',
      summary: '175 دولة عضوا وحضور في أكثر من 100 بلد.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks('مكتب غانا جزء من منظمة عالمية تعمل منذ عام 1951.'),
        },
        { __component: 'sections.key-figures', title: 'المنظمة بالأرقام', figures: KEY_FIGURES.ar },
      ],
    },
  },
};

export const WHO_WE_ARE_PAGES: readonly PageSeed[] = [WHO_WE_ARE, ABOUT, IOM_GLOBAL];
