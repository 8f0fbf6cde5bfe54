import { blocks } from '../../blocks';
import { refer } from '../../seed-document';
import type { ReleaseSeed } from '../model';
import { chavezQuote, DEMONSTRATION_NOTE, kadmiriQuote } from './release-parts';

export const CO_CHAIRS: ReleaseSeed = {
  key: 'release:co-chairs',
  uid: 'api::press-release.press-release',
  shared: {
    releasedAt: '2023-11-30T17:45:00.000Z', // the day of the dialogue's release, below it in the list
    contacts: [refer('contact:florence-kim')],
    partnerCountries: [refer('country:MA'), refer('country:SV'), refer('country:GH')],
    topics: [refer('topic:global-compact'), refer('topic:partnerships'), refer('topic:regular-pathways')],
  },
  texts: {
    en: {
      title: 'Morocco and El Salvador share the chair of the Champions’ Initiative',
      slug: 'morocco-and-el-salvador-share-the-chair',
      datelineCity: 'Accra',
      summary:
        'Morocco and El Salvador are the first two countries to chair the initiative of the Champions of the Global Compact for Migration. In Accra their diplomats said what they want to do with it.',
      body: blocks(
        'The Champions’ Initiative of the Global Compact for Migration has its first co-chairs: Morocco and El Salvador. Counsellors of both countries’ missions in Geneva spoke for them at the dialogue that Ghana hosted from 28 to 30 November.',
        'Sofiane Kadmiri of Morocco named five aims: a balanced way of speaking about migration, more regular pathways, respect for migrants’ human rights, an answer to the impacts of a changing climate, and more members.',
        'Jose Roberto Chavez of El Salvador, a Champion country since February 2020, said that the co-chairs work with all the other Champions for migrants’ safety and dignity, and for recognition of what migrants contribute.',
      ),
      quotes: [kadmiriQuote.en, chavezQuote.en],
      notesToEditors: DEMONSTRATION_NOTE.en,
    },
    fr: {
      title: 'Le Maroc et El Salvador coprésident l’Initiative des pays champions',
      slug: 'le-maroc-et-el-salvador-copresident-l-initiative',
      datelineCity: 'Accra',
      summary:
        'Le Maroc et El Salvador sont les deux premiers pays à présider l’initiative des champions du Pacte mondial sur les migrations. À Accra, leurs diplomates ont dit ce qu’ils comptent en faire.',
      body: blocks(
        'L’Initiative des pays champions du Pacte mondial sur les migrations a ses premiers coprésidents : le Maroc et El Salvador. Des conseillers de leurs missions à Genève ont pris la parole lors du dialogue que le Ghana a accueilli du 28 au 30 novembre.',
        'Pour le Maroc, Sofiane Kadmiri a cité cinq objectifs : parler des migrations de façon équilibrée, multiplier les voies régulières, faire respecter les droits humains des migrants, répondre aux effets du changement climatique et accueillir de nouveaux membres.',
        'Pour El Salvador, champion du Pacte depuis février 2020, Jose Roberto Chavez a indiqué que les coprésidents travaillent avec tous les autres champions pour la sécurité et la dignité des migrants et pour que leurs apports soient reconnus.',
      ),
      quotes: [kadmiriQuote.fr, chavezQuote.fr],
      notesToEditors: DEMONSTRATION_NOTE.fr,
    },
    es: {
      title: 'Marruecos y El Salvador copresiden la Iniciativa de los países campeones',
      slug: 'marruecos-y-el-salvador-copresiden-la-iniciativa',
      datelineCity: 'Acra',
      summary:
        'Marruecos y El Salvador son los dos primeros países que presiden la iniciativa de los campeones del Pacto Mundial sobre Migración. En Acra, sus diplomáticos explicaron qué se proponen.',
      body: blocks(
        'La Iniciativa de los países campeones del Pacto Mundial sobre Migración tiene sus primeros copresidentes: Marruecos y El Salvador. Consejeros de sus misiones en Ginebra hablaron en su nombre en el diálogo que Ghana acogió del 28 al 30 de noviembre.',
        'Por Marruecos, Sofiane Kadmiri mencionó cinco objetivos: hablar de la migración de manera equilibrada, ampliar las vías regulares, hacer respetar los derechos humanos de los migrantes, responder a los efectos del cambio climático y sumar nuevos miembros.',
        'Por El Salvador, campeón del Pacto desde febrero de 2020, Jose Roberto Chavez señaló que los copresidentes trabajan con todos los demás campeones por la seguridad y la dignidad de los migrantes, y para que se reconozca lo que aportan.',
      ),
      quotes: [kadmiriQuote.es, chavezQuote.es],
      notesToEditors: DEMONSTRATION_NOTE.es,
    },
    ar: {
      title: 'المغرب والسلفادور يتشاركان رئاسة مبادرة البلدان الرائدة',
      slug: 'al-maghrib-wal-salvador-riasa-mushtaraka',
      datelineCity: 'أكرا',
      summary:
        'المغرب والسلفادور أول بلدين يتوليان معا رئاسة مبادرة البلدان الرائدة في الاتفاق العالمي للهجرة.',
      body: blocks(
        'تحدث دبلوماسيان من بعثتي المغرب والسلفادور في جنيف باسم الرئاسة المشتركة خلال الحوار الذي استضافته غانا من 28 إلى 30 تشرين الثاني/نوفمبر. ومن أهداف الرئاسة خطاب متوازن بشأن الهجرة، وزيادة المسارات النظامية، وحماية حقوق المهاجرين، والاستجابة لآثار تغير المناخ، وانضمام بلدان أخرى. والسلفادور من البلدان الرائدة منذ شباط/فبراير 2020.',
      ),
      notesToEditors: DEMONSTRATION_NOTE.ar,
    },
  },
};
