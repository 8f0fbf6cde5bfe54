import { blocks, list } from '../../blocks';
import { refer } from '../../seed-document';
import type { PageSeed } from '../model';
import { popeQuote } from '../press-releases/release-parts';

const UID = 'api::page.page';

const OUR_WORK: PageSeed = {
  key: 'page:our-work',
  uid: UID,
  shared: { inMenu: true, position: 20 },
  texts: {
    en: {
      title: 'Our Work',
      slug: 'our-work',
      summary: 'Humanitarian aid and sustainable development, joined up, all over Ghana.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Aid in a crisis and development that lasts belong together. IOM combines the two in each field it works in, and so contributes to the 2030 Agenda. In Ghana its help reaches:',
            list(
              'migrants',
              'internally displaced persons',
              'people who have returned',
              'the communities that host them',
            ),
          ),
        },
      ],
    },
    fr: {
      title: 'Notre action',
      slug: 'notre-action',
      summary: 'L’aide humanitaire et le développement durable, réunis, dans tout le Ghana.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Secourir en temps de crise et bâtir un développement durable vont de pair. L’OIM associe les deux dans chacun de ses domaines d’intervention et contribue ainsi au Programme 2030. Au Ghana, son aide s’adresse :',
            list(
              'aux migrants',
              'aux personnes déplacées à l’intérieur du pays',
              'aux personnes de retour',
              'aux communautés d’accueil',
            ),
          ),
        },
      ],
    },
    es: {
      title: 'Nuestro trabajo',
      slug: 'nuestro-trabajo',
      summary: 'Ayuda humanitaria y desarrollo sostenible, unidos, en toda Ghana.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Socorrer en una crisis y lograr un desarrollo duradero van de la mano. La OIM une ambas tareas en todos sus ámbitos de intervención y contribuye así a la Agenda 2030. En Ghana, su ayuda llega a:',
            list(
              'las personas migrantes',
              'las personas desplazadas internas',
              'las personas retornadas',
              'las comunidades de acogida',
            ),
          ),
        },
      ],
    },
    ar: {
      title: 'عملنا',
      slug: 'amaluna',
      summary: 'المساعدة الإنسانية والتنمية المستدامة معا في أنحاء غانا.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'تجمع المنظمة في مجالات عملها بين المساعدة الإنسانية والتنمية المستدامة، وتسهم بذلك في تحقيق خطة عام 2030. وفي غانا تصل مساعدتها إلى:',
            list('المهاجرين', 'النازحين داخليا', 'العائدين', 'المجتمعات المضيفة'),
          ),
        },
      ],
    },
  },
};

const CROSS_CUTTING: PageSeed = {
  key: 'page:cross-cutting',
  uid: UID,
  shared: { parent: refer('page:our-work'), inMenu: true, position: 10 },
  texts: {
    en: {
      title: 'Cross-cutting (Global)',
      slug: 'cross-cutting-global',
      summary: 'What runs through all of IOM’s work: data, ways to take part, and the 2030 Agenda.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Migration crosses regions, and so does the work. In Accra, Amy Pope, IOM’s Director General, told the Champion countries of the Global Compact what their cooperation achieves:',
          ),
        },
        { __component: 'press.quote', ...popeQuote.en },
      ],
    },
    fr: {
      title: 'Questions transversales (monde)',
      slug: 'questions-transversales-monde',
      summary:
        'Ce qui traverse toute l’action de l’OIM : les données, la participation et le Programme 2030.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Les migrations traversent les régions, et l’action aussi. À Accra, Amy Pope, Directrice générale de l’OIM, a dit aux pays champions du Pacte mondial, en anglais, ce que permet leur coopération : elle sauve des vies.',
          ),
        },
        { __component: 'press.quote', ...popeQuote.fr },
      ],
    },
    es: {
      title: 'Temas transversales (mundial)',
      slug: 'temas-transversales-mundial',
      summary: 'Lo que recorre todo el trabajo de la OIM: los datos, la participación y la Agenda 2030.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'La migración cruza regiones, y el trabajo también. En Acra, Amy Pope, Directora General de la OIM, dijo en inglés a los países campeones del Pacto Mundial lo que consigue su cooperación: salvar vidas.',
          ),
        },
        { __component: 'press.quote', ...popeQuote.es },
      ],
    },
    ar: {
      title: 'القضايا الشاملة (على الصعيد العالمي)',
      slug: 'al-qadaya-al-shamila',
      summary: 'ما يشمل عمل المنظمة كله: البيانات والمشاركة وخطة عام 2030.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'الهجرة تعبر المناطق، وكذلك العمل. وفي أكرا قالت إيمي بوب، المديرة العامة للمنظمة، للبلدان الرائدة إن عملها المشترك ينقذ الأرواح.',
          ),
        },
        { __component: 'press.quote', ...popeQuote.ar },
      ],
    },
  },
};

export const OUR_WORK_PAGES: readonly PageSeed[] = [OUR_WORK, CROSS_CUTTING];
