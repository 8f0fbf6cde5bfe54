import { blocks, list } from '../../blocks';
import { refer } from '../../seed-document';
import type { ReleaseSeed } from '../model';
import { DEMONSTRATION_NOTE } from './release-parts';

export const DONORS: ReleaseSeed = {
  key: 'release:donors',
  uid: 'api::press-release.press-release',
  shared: {
    releasedAt: '2023-11-30T17:15:00.000Z', // the day of the dialogue's release, below it in the list
    contacts: [refer('contact:florence-kim')],
    partnerCountries: [refer('country:US'), refer('country:NL'), refer('country:GH')],
    donors: [
      { organisation: refer('organisation:us-prm'), country: refer('country:US') },
      { country: refer('country:NL') },
      { organisation: refer('organisation:unodc') },
      { organisation: refer('organisation:european-union') },
    ],
    topics: [refer('topic:partnerships')],
  },
  texts: {
    en: {
      title: 'Four donors made the Accra dialogue possible',
      slug: 'four-donors-made-the-accra-dialogue-possible',
      datelineCity: 'Accra',
      summary:
        'The United States, the Netherlands, the United Nations Office on Drugs and Crime and the European Union paid for the talks on the Global Compact for Migration in Accra.',
      body: blocks(
        'Ghana could receive 28 countries for talks on the Global Compact for Migration because four donors gave the money:',
        list(
          'the United States, from its State Department’s Bureau of Population, Refugees and Migration;',
          'the Netherlands, as part of what it gives to the Office of the High Commissioner for Human Rights;',
          'the United Nations Office on Drugs and Crime;',
          'the European Union, from the Building Migration Partnerships Programme.',
        ),
        'IOM, which carries out that programme, has been in Ghana since 1987.',
      ),
      notesToEditors: DEMONSTRATION_NOTE.en,
    },
    fr: {
      title: 'Quatre donateurs ont rendu possible le dialogue d’Accra',
      slug: 'quatre-donateurs-pour-le-dialogue-d-accra',
      datelineCity: 'Accra',
      summary:
        'Les États-Unis, les Pays-Bas, l’Office des Nations Unies contre la drogue et le crime et l’Union européenne ont financé les échanges d’Accra sur le Pacte mondial sur les migrations.',
      body: blocks(
        'Si le Ghana a pu recevoir 28 pays pour parler du Pacte mondial sur les migrations, c’est grâce à quatre donateurs :',
        list(
          'les États-Unis, par le Bureau de la population, des réfugiés et des migrations de leur Département d’État ;',
          'les Pays-Bas, au titre de leur soutien au Haut-Commissariat aux droits de l’homme ;',
          'l’Office des Nations Unies contre la drogue et le crime ;',
          'l’Union européenne, par le programme « Building Migration Partnerships ».',
        ),
        'L’OIM, qui met en œuvre ce programme, est présente au Ghana depuis 1987.',
      ),
      notesToEditors: DEMONSTRATION_NOTE.fr,
    },
    es: {
      title: 'Cuatro donantes hicieron posible el diálogo de Acra',
      slug: 'cuatro-donantes-para-el-dialogo-de-acra',
      datelineCity: 'Acra',
      summary:
        'Los Estados Unidos, los Países Bajos, la Oficina de las Naciones Unidas contra la Droga y el Delito y la Unión Europea financiaron las conversaciones de Acra sobre el Pacto Mundial sobre Migración.',
      body: blocks(
        'Ghana pudo recibir a 28 países para hablar del Pacto Mundial sobre Migración gracias a cuatro donantes:',
        list(
          'los Estados Unidos, a través de la Oficina de Población, Refugiados y Migración de su Departamento de Estado;',
          'los Países Bajos, como parte de su apoyo a la Oficina del Alto Comisionado para los Derechos Humanos;',
          'la Oficina de las Naciones Unidas contra la Droga y el Delito;',
          'la Unión Europea, a través del programa «Building Migration Partnerships».',
        ),
        'La OIM, que ejecuta ese programa, está presente en Ghana desde 1987.',
      ),
      notesToEditors: DEMONSTRATION_NOTE.es,
    },
    ar: {
      title: 'أربع جهات مانحة جعلت حوار أكرا ممكنا',
      slug: 'arba-jihat-maniha-li-hiwar-accra',
      datelineCity: 'أكرا',
      summary:
        'موّلت الولايات المتحدة وهولندا ومكتب الأمم المتحدة المعني بالمخدرات والجريمة والاتحاد الأوروبي محادثات أكرا بشأن الاتفاق العالمي للهجرة.',
      body: blocks(
        'استقبلت غانا 28 بلدا بفضل تمويل من أربع جهات: مكتب السكان واللاجئين والهجرة في وزارة خارجية الولايات المتحدة، ومملكة هولندا من خلال دعمها لمفوضية الأمم المتحدة السامية لحقوق الإنسان، ومكتب الأمم المتحدة المعني بالمخدرات والجريمة، والاتحاد الأوروبي. والمنظمة الدولية للهجرة حاضرة في غانا منذ عام 1987.',
      ),
      notesToEditors: DEMONSTRATION_NOTE.ar,
    },
  },
};
