import { blocks } from '../../blocks';
import { refer } from '../../seed-document';
import type { ReleaseSeed } from '../model';
import { DEMONSTRATION_NOTE, PICTURE_CREDIT } from './release-parts';

export const RECOMMENDATIONS: ReleaseSeed = {
  key: 'release:recommendations',
  uid: 'api::press-release.press-release',
  shared: {
    releasedAt: '2023-11-30T17:30:00.000Z', // the day of the dialogue's release, below it in the list
    image: refer('picture:rising-warmth'),
    imageCredit: PICTURE_CREDIT,
    attachments: [
      refer('picture:meeting-routes'),
      refer('picture:rising-warmth'),
      refer('picture:side-by-side'),
      refer('sheet:four-figures'),
    ],
    contacts: [refer('contact:florence-kim')],
    partnerCountries: [refer('country:GH')],
    topics: [refer('topic:climate'), refer('topic:global-compact')],
  },
  texts: {
    en: {
      title: 'Accra recommendations on migration go to COP 28',
      slug: 'accra-recommendations-go-to-cop-28',
      datelineCity: 'Accra',
      summary:
        'The dialogue of the Champion countries in Accra ended with recommendations. They will be heard at COP 28 and in the regional reviews of the Global Compact for Migration.',
      body: blocks(
        'Three days of talks between 28 countries in Accra ended on 30 November with a list of recommendations. It is meant for COP 28, and for the regional reviews of the Global Compact for Migration that lie ahead.',
        'Climate change weighed on the talks. Its effects can leave people no choice but to go, the Champions pointed out, and what is needed cannot wait: to slow the change, to adapt to it, and to answer properly for loss and damage.',
      ),
      imageAlternativeText:
        'Abstract pattern: orange and red waves float between a golden sky and dark green land, like heat.',
      imageCaption: 'Warmth that rises: a pattern made for this release.',
      notesToEditors: DEMONSTRATION_NOTE.en,
    },
    fr: {
      title: 'Les recommandations d’Accra sur les migrations prennent le chemin de la COP 28',
      slug: 'les-recommandations-d-accra-vers-la-cop-28',
      datelineCity: 'Accra',
      summary:
        'Le dialogue des pays champions à Accra s’est achevé par des recommandations. Elles seront portées à la COP 28 et aux examens régionaux du Pacte mondial sur les migrations.',
      body: blocks(
        'Trois jours d’échanges entre 28 pays à Accra ont abouti, le 30 novembre, à une série de recommandations. Elles s’adressent à la fois à la COP 28 et aux prochains examens régionaux du Pacte mondial sur les migrations.',
        'Le changement climatique préoccupe les pays champions. Ses effets peuvent contraindre des personnes à partir, ont-ils souligné, et il est urgent d’agir : l’atténuer, aider à s’y adapter et apporter une vraie réponse aux pertes et préjudices.',
      ),
      imageAlternativeText:
        'Motif abstrait : des vagues orange et rouges flottent entre un ciel doré et une terre vert sombre, comme la chaleur.',
      imageCaption: 'La chaleur qui monte : motif créé pour ce communiqué.',
      notesToEditors: DEMONSTRATION_NOTE.fr,
    },
    es: {
      title: 'Las recomendaciones de Acra sobre migración llegan a la COP 28',
      slug: 'las-recomendaciones-de-acra-llegan-a-la-cop-28',
      datelineCity: 'Acra',
      summary:
        'El diálogo de los países campeones en Acra concluyó con recomendaciones, que se llevarán a la COP 28 y a los exámenes regionales del Pacto Mundial sobre Migración.',
      body: blocks(
        'Tres días de conversaciones entre 28 países en Acra terminaron el 30 de noviembre con una serie de recomendaciones. Sus destinatarios son dos: la COP 28 y los próximos exámenes regionales del Pacto Mundial sobre Migración.',
        'El cambio climático preocupa a los países campeones. Sus efectos pueden no dejar a las personas otra salida que marcharse, subrayaron, y urge actuar: mitigarlo, ayudar a adaptarse y dar una respuesta adecuada a las pérdidas y los daños.',
      ),
      imageAlternativeText:
        'Motivo abstracto: olas naranjas y rojas flotan entre un cielo dorado y una tierra verde oscura, como el calor.',
      imageCaption: 'El calor que sube: un motivo creado para este comunicado.',
      notesToEditors: DEMONSTRATION_NOTE.es,
    },
    ar: {
      title: 'توصيات أكرا بشأن الهجرة تُرفع إلى مؤتمر الأطراف الثامن والعشرين',
      slug: 'tawsiyat-accra-ila-cop-28',
      datelineCity: 'أكرا',
      summary:
        'اختُتم حوار البلدان الرائدة في أكرا بتوصيات ستُعرض في مؤتمر الأطراف الثامن والعشرين وفي الاستعراضات الإقليمية للاتفاق العالمي للهجرة.',
      body: blocks(
        'انتهت ثلاثة أيام من النقاش بين 28 بلدا في أكرا بمجموعة من التوصيات. وشددت البلدان الرائدة على أن آثار تغير المناخ قد تدفع الناس إلى مغادرة بلدانهم، وعلى ضرورة التحرك العاجل للحد منه والتكيف معه ومعالجة الخسائر والأضرار.',
      ),
      imageAlternativeText:
        'رسم تجريدي: أمواج برتقالية وحمراء تطفو بين سماء ذهبية وأرض خضراء داكنة كالحرارة.',
      imageCaption: 'حرارة تتصاعد: رسم أُعد لهذا البيان.',
      notesToEditors: DEMONSTRATION_NOTE.ar,
    },
  },
};
