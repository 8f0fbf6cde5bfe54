import { blocks, heading, list } from '../../blocks';
import { refer } from '../../seed-document';
import type { ReleaseSeed } from '../model';
import { chavezQuote, DEMONSTRATION_NOTE, kadmiriQuote, PICTURE_CREDIT, popeQuote } from './release-parts';

export const CROSS_REGIONAL_DIALOGUE: ReleaseSeed = {
  key: 'release:cross-regional-dialogue',
  uid: 'api::press-release.press-release',
  shared: {
    releasedAt: '2023-11-30T18:00:00.000Z', // the source names no year; COP 28, to which it looks ahead, opened this day
    image: refer('picture:meeting-routes'),
    imageCredit: PICTURE_CREDIT,
    contacts: [refer('contact:florence-kim')],
    partnerCountries: [
      refer('country:GH'),
      refer('country:MA'),
      refer('country:SV'),
      refer('country:US'),
      refer('country:NL'),
    ],
    donors: [
      { organisation: refer('organisation:us-prm'), country: refer('country:US') },
      { country: refer('country:NL') },
      { organisation: refer('organisation:unodc') },
      { organisation: refer('organisation:european-union') },
    ],
    topics: [
      refer('topic:global-compact'),
      refer('topic:partnerships'),
      refer('topic:data'),
      refer('topic:protection'),
      refer('topic:regular-pathways'),
      refer('topic:climate'),
    ],
  },
  texts: {
    en: {
      title: 'Champions of the Global Compact for Migration meet in Accra',
      slug: 'champions-of-the-global-compact-meet-in-accra',
      subtitle: '28 countries spend three days on working together along migration routes',
      datelineCity: 'Accra',
      summary:
        'Ghana invited Champion countries of the Global Compact for Migration to three days of talks, 28 to 30 November. Representatives of 28 countries left with recommendations for COP 28 and for the reviews of the Compact in the regions.',
      body: blocks(
        'Representatives of 28 countries met in Ghana between 28 and 30 November to discuss the Global Compact for Safe, Orderly and Regular Migration and what its Champion countries can do together. The Government of Ghana was the host; the United Nations Network on Migration for West and Central Africa gave its support.',
        'They came from Europe, Africa, Latin America, the Caribbean and the Arab States. On the agenda stood closer ties between their governments, joint work on the Compact within a region and beyond it, and the place that the Compact deserves in national planning.',
        heading('What they discussed'),
        list(
          'Data: collecting better figures and sharing what works, to understand how movements between regions are changing.',
          'Safety: acting together against smuggling and trafficking, so that fewer people die on the way.',
          'Regular pathways, which serve development as well as protection.',
          'Equal treatment: keeping discrimination out of migration and of detention.',
        ),
        heading('What they said'),
        'Amy Pope, who leads IOM and coordinates the UN Network on Migration, told the participants that people’s rights are better protected on every route where regions cooperate. Sofiane Kadmiri of Morocco’s mission in Geneva listed aims that both co-chairs of the Champions share, from a balanced account of migration to a larger circle of members. Jose Roberto Chavez of El Salvador’s mission in Geneva recalled that his country became a Champion in February 2020.',
        heading('What comes next'),
        'The recommendations of the dialogue go to COP 28 and to the next regional reviews of the Compact. The Champions also called for urgent action on climate change: to limit it, to adapt to it, and to deal properly with the loss and damage that can drive people from their countries.',
        heading('Who paid for it'),
        'Money came from the Bureau of Population, Refugees and Migration of the United States Department of State; from the Kingdom of the Netherlands, by way of its support to the Office of the High Commissioner for Human Rights; from the United Nations Office on Drugs and Crime; and from the European Union, whose Building Migration Partnerships Programme is implemented by IOM.',
      ),
      quotes: [popeQuote.en, kadmiriQuote.en, chavezQuote.en],
      imageAlternativeText:
        'Abstract pattern: blue, turquoise and golden bands enter from the left and the right and draw close together in the middle.',
      imageCaption: 'Routes that meet: a pattern made for this release.',
      notesToEditors: DEMONSTRATION_NOTE.en,
    },
    fr: {
      title: 'Les champions du Pacte mondial sur les migrations se retrouvent à Accra',
      slug: 'les-champions-du-pacte-mondial-se-retrouvent-a-accra',
      subtitle: '28 pays consacrent trois jours à la coopération le long des routes migratoires',
      datelineCity: 'Accra',
      summary:
        'Du 28 au 30 novembre, le Ghana a réuni les pays champions du Pacte mondial sur les migrations. Les représentants de 28 pays en repartent avec des recommandations destinées à la COP 28 et aux examens régionaux du Pacte.',
      body: blocks(
        'Les représentants de 28 pays se sont réunis au Ghana du 28 au 30 novembre pour parler du Pacte mondial pour des migrations sûres, ordonnées et régulières et de ce que ses pays champions peuvent accomplir ensemble. Le Gouvernement du Ghana les accueillait, avec l’appui du Réseau des Nations Unies sur les migrations pour l’Afrique de l’Ouest et du Centre.',
        'Ils venaient d’Europe, d’Afrique, d’Amérique latine, des Caraïbes et des États arabes. À l’ordre du jour : resserrer les liens entre leurs gouvernements, travailler ensemble à la mise en œuvre du Pacte dans chaque région et au-delà, et lui donner la place qui lui revient dans la planification nationale.',
        heading('Les sujets abordés'),
        list(
          'Les données : mieux les recueillir et partager ce qui fonctionne, afin de comprendre comment évoluent les mouvements entre régions.',
          'La sécurité : agir ensemble contre le trafic illicite de migrants et la traite des personnes, pour que moins de vies soient perdues en chemin.',
          'Les voies régulières, utiles au développement comme à la protection.',
          'L’égalité de traitement : écarter toute discrimination de la gestion des migrations et de la détention.',
        ),
        heading('Ce qu’ont dit les responsables'),
        'Amy Pope, qui dirige l’OIM et coordonne le Réseau des Nations Unies sur les migrations, a déclaré aux participants que les droits de chacun sont mieux protégés sur toutes les routes lorsque les régions coopèrent. Sofiane Kadmiri, de la mission du Maroc à Genève, a énuméré les objectifs que partagent les deux coprésidents des pays champions, d’un discours équilibré sur les migrations à l’élargissement de leur cercle. Jose Roberto Chavez, de la mission d’El Salvador à Genève, a rappelé que son pays est champion du Pacte depuis février 2020.',
        heading('Et maintenant'),
        'Les recommandations du dialogue seront transmises à la COP 28 et aux prochains examens régionaux du Pacte. Les pays champions ont aussi demandé d’agir d’urgence face au changement climatique : l’atténuer, s’y adapter et traiter comme il se doit les pertes et préjudices qui peuvent pousser des personnes à quitter leur pays.',
        heading('Les donateurs'),
        'Le dialogue a été financé par le Bureau de la population, des réfugiés et des migrations du Département d’État des États-Unis ; par le Royaume des Pays-Bas, au titre de son soutien au Haut-Commissariat aux droits de l’homme ; par l’Office des Nations Unies contre la drogue et le crime ; et par l’Union européenne, dans le cadre du programme « Building Migration Partnerships » mis en œuvre par l’OIM.',
      ),
      quotes: [popeQuote.fr, kadmiriQuote.fr, chavezQuote.fr],
      imageAlternativeText:
        'Motif abstrait : des bandes bleues, turquoise et dorées venues de la gauche et de la droite se rapprochent au centre.',
      imageCaption: 'Des routes qui se rencontrent : motif créé pour ce communiqué.',
      notesToEditors: DEMONSTRATION_NOTE.fr,
    },
    es: {
      title: 'Los campeones del Pacto Mundial sobre Migración se reúnen en Acra',
      slug: 'los-campeones-del-pacto-mundial-se-reunen-en-acra',
      subtitle: '28 países dedican tres días a la cooperación a lo largo de las rutas migratorias',
      datelineCity: 'Acra',
      summary:
        'Del 28 al 30 de noviembre, Ghana reunió a los países campeones del Pacto Mundial sobre Migración. Representantes de 28 países acordaron recomendaciones para la COP 28 y para los exámenes regionales del Pacto.',
      body: blocks(
        'Representantes de 28 países se reunieron en Ghana del 28 al 30 de noviembre para hablar del Pacto Mundial para una Migración Segura, Ordenada y Regular y de lo que sus países campeones pueden lograr juntos. El Gobierno de Ghana fue el anfitrión, con el apoyo de la Red de las Naciones Unidas sobre la Migración para África Occidental y Central.',
        'Llegaron de Europa, África, América Latina, el Caribe y los Estados Árabes. El programa incluía estrechar los lazos entre sus gobiernos, trabajar juntos en la aplicación del Pacto dentro de cada región y más allá de ella, y darle el lugar que merece en la planificación nacional.',
        heading('Los temas tratados'),
        list(
          'Datos: recopilarlos mejor y compartir lo que funciona, para entender cómo cambian los movimientos entre regiones.',
          'Seguridad: actuar juntos contra el tráfico ilícito de migrantes y la trata de personas, para que se pierdan menos vidas en el camino.',
          'Vías regulares, útiles tanto para el desarrollo como para la protección.',
          'Igualdad de trato: evitar toda discriminación en la gestión de la migración y en la detención.',
        ),
        heading('Lo que dijeron'),
        'Amy Pope, que dirige la OIM y coordina la Red de las Naciones Unidas sobre la Migración, dijo a los participantes que los derechos de las personas se protegen mejor en todas las rutas cuando las regiones cooperan. Sofiane Kadmiri, de la misión de Marruecos en Ginebra, enumeró los objetivos que comparten los dos copresidentes de los países campeones, desde un relato equilibrado de la migración hasta la ampliación del grupo. Jose Roberto Chavez, de la misión de El Salvador en Ginebra, recordó que su país es campeón del Pacto desde febrero de 2020.',
        heading('Próximos pasos'),
        'Las recomendaciones del diálogo se presentarán en la COP 28 y en los próximos exámenes regionales del Pacto. Los países campeones pidieron además medidas urgentes ante el cambio climático: mitigarlo, adaptarse a él y abordar debidamente las pérdidas y los daños que pueden obligar a las personas a abandonar sus países.',
        heading('Los donantes'),
        'El diálogo fue financiado por la Oficina de Población, Refugiados y Migración del Departamento de Estado de los Estados Unidos; por el Reino de los Países Bajos, mediante su apoyo a la Oficina del Alto Comisionado para los Derechos Humanos; por la Oficina de las Naciones Unidas contra la Droga y el Delito; y por la Unión Europea, en el marco del programa «Building Migration Partnerships», que ejecuta la OIM.',
      ),
      quotes: [popeQuote.es, kadmiriQuote.es, chavezQuote.es],
      imageAlternativeText:
        'Motivo abstracto: franjas azules, turquesas y doradas entran por la izquierda y la derecha y se acercan en el centro.',
      imageCaption: 'Rutas que se encuentran: un motivo creado para este comunicado.',
      notesToEditors: DEMONSTRATION_NOTE.es,
    },
    ar: {
      title: 'البلدان الرائدة في الاتفاق العالمي للهجرة تجتمع في أكرا',
      slug: 'al-buldan-al-raida-tajtami-fi-accra',
      datelineCity: 'أكرا',
      summary:
        'استضافت غانا من 28 إلى 30 تشرين الثاني/نوفمبر حوارا للبلدان الرائدة في الاتفاق العالمي للهجرة، وخرج ممثلو 28 بلدا بتوصيات موجهة إلى مؤتمر الأطراف الثامن والعشرين وإلى الاستعراضات الإقليمية للاتفاق.',
      body: blocks(
        'اجتمع ممثلو 28 بلدا في غانا من 28 إلى 30 تشرين الثاني/نوفمبر لمناقشة الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية، وما يمكن أن تنجزه البلدان الرائدة معا. واستضافت حكومة غانا اللقاء بدعم من شبكة الأمم المتحدة المعنية بالهجرة في غرب أفريقيا ووسطها.',
        'وتناول المشاركون تحسين جمع البيانات، ومكافحة تهريب المهاجرين والاتجار بالأشخاص، والمسارات النظامية للهجرة، ومنع التمييز. ودعت البلدان الرائدة كذلك إلى تحرك عاجل لمواجهة تغير المناخ والتكيف معه.',
        'وموّل الحوارَ كل من مكتب السكان واللاجئين والهجرة في وزارة خارجية الولايات المتحدة، ومملكة هولندا من خلال دعمها لمفوضية الأمم المتحدة السامية لحقوق الإنسان، ومكتب الأمم المتحدة المعني بالمخدرات والجريمة، والاتحاد الأوروبي.',
      ),
      quotes: [popeQuote.ar, kadmiriQuote.ar, chavezQuote.ar],
      imageAlternativeText:
        'رسم تجريدي: أشرطة زرقاء وفيروزية وذهبية تدخل من اليمين واليسار وتتقارب في الوسط.',
      imageCaption: 'طرق تلتقي: رسم أُعد لهذا البيان.',
      notesToEditors: DEMONSTRATION_NOTE.ar,
    },
  },
};
