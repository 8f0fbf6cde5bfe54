import { blocks } from '../../blocks';
import { refer } from '../../seed-document';
import type { PageSeed } from '../model';
import { DATA_AND_RESOURCES } from './data-and-resources';

const UID = 'api::page.page';

const TAKE_ACTION: PageSeed = {
  key: 'page:take-action',
  uid: UID,
  shared: { parent: refer('page:cross-cutting'), inMenu: true, position: 20 },
  texts: {
    en: {
      title: 'Take Action',
      slug: 'take-action',
      summary: 'Ask, report, and pass on what you have learnt.',
      sections: [
        {
          __component: 'sections.call-to-action',
          title: 'Begin with a question',
          text: 'Do you want to know more about the Global Compact and its Champions? Write to us.',
          label: 'Send an e-mail',
          url: 'mailto:fkim@iom.int',
        },
        {
          __component: 'sections.contacts',
          title: 'Who answers',
          contacts: [refer('contact:florence-kim')],
        },
      ],
    },
    fr: {
      title: 'Agir',
      slug: 'agir',
      summary: 'Demandez, racontez et transmettez ce que vous avez appris.',
      sections: [
        {
          __component: 'sections.call-to-action',
          title: 'Commencez par une question',
          text: 'Vous voulez en savoir plus sur le Pacte mondial et ses champions ? Écrivez-nous.',
          label: 'Envoyer un courriel',
          url: 'mailto:fkim@iom.int',
        },
        {
          __component: 'sections.contacts',
          title: 'Qui vous répond',
          contacts: [refer('contact:florence-kim')],
        },
      ],
    },
    es: {
      title: 'Actúe',
      slug: 'actue',
      summary: 'Pregunte, cuente y comparta lo que ha aprendido.',
      sections: [
        {
          __component: 'sections.call-to-action',
          title: 'Empiece con una pregunta',
          text: '¿Quiere saber más sobre el Pacto Mundial y sus campeones? Escríbanos.',
          label: 'Enviar un correo electrónico',
          url: 'mailto:fkim@iom.int',
        },
        {
          __component: 'sections.contacts',
          title: 'Quién responde',
          contacts: [refer('contact:florence-kim')],
        },
      ],
    },
    ar: {
      title: 'شارك',
      slug: 'sharik',
      summary: 'اسأل وأخبر وانقل ما تعلمته.',
      sections: [
        {
          __component: 'sections.call-to-action',
          title: 'ابدأ بسؤال',
          text: 'هل تريد معرفة المزيد عن الاتفاق العالمي وبلدانه الرائدة؟ راسلنا.',
          label: 'إرسال رسالة إلكترونية',
          url: 'mailto:fkim@iom.int',
        },
        {
          __component: 'sections.contacts',
          title: 'من يجيب',
          contacts: [refer('contact:florence-kim')],
        },
      ],
    },
  },
};

const AGENDA_2030: PageSeed = {
  key: 'page:2030-agenda',
  uid: UID,
  shared: { parent: refer('page:cross-cutting'), inMenu: true, position: 30 },
  texts: {
    en: {
      title: '2030 Agenda',
      slug: '2030-agenda',
      summary: 'How work on migration helps to reach the aims of the 2030 Agenda.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'The 2030 Agenda needs many hands. IOM’s share in it is to tie relief for people in need to sustainable development, in all the fields in which it is active.',
          ),
        },
      ],
    },
    fr: {
      title: 'Programme 2030',
      slug: 'programme-2030',
      summary: 'Comment l’action sur les migrations aide à réaliser le Programme 2030.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'Le Programme 2030 est l’affaire de tous. L’OIM y prend part en reliant l’aide humanitaire au développement durable dans tous ses domaines d’action.',
          ),
        },
      ],
    },
    es: {
      title: 'Agenda 2030',
      slug: 'agenda-2030',
      summary: 'Cómo el trabajo sobre migración ayuda a cumplir la Agenda 2030.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'La Agenda 2030 es tarea de todos. La OIM contribuye a ella al unir la ayuda humanitaria con el desarrollo sostenible en todos sus ámbitos de acción.',
          ),
        },
      ],
    },
    ar: {
      title: 'خطة عام 2030',
      slug: 'khuttat-2030',
      summary: 'كيف يسهم العمل في مجال الهجرة في تحقيق خطة عام 2030.',
      sections: [
        {
          __component: 'sections.rich-text',
          body: blocks(
            'تسهم المنظمة في خطة عام 2030 بالربط بين المساعدة الإنسانية والتنمية المستدامة في جميع مجالات عملها.',
          ),
        },
      ],
    },
  },
};

export const CROSS_CUTTING_PAGES: readonly PageSeed[] = [DATA_AND_RESOURCES, TAKE_ACTION, AGENDA_2030];
