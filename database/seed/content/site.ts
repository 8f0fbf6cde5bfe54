import { refer } from '../seed-document';
import { KEY_FIGURES } from './key-figures';
import type { SiteSeed } from './model';

export const SITE: SiteSeed = {
  key: 'site:office',
  uid: 'api::site.site',
  shared: { pressContact: refer('contact:florence-kim'), timeZone: 'Africa/Accra' },
  texts: {
    en: {
      name: 'IOM Ghana',
      tagline: 'Migration that is good for all',
      boilerplate:
        'The International Organization for Migration (IOM) belongs to the United Nations System. It has 175 member states, is present in more than 100 countries, and has worked since 1951 for migration that is humane, orderly and of benefit to everybody. IOM has been in Ghana since 1987.',
      keyFigures: KEY_FIGURES.en,
    },
    fr: {
      name: 'OIM Ghana',
      tagline: 'Des migrations qui profitent à tous',
      boilerplate:
        'L’Organisation internationale pour les migrations (OIM) fait partie du système des Nations Unies. Elle compte 175 États membres, est présente dans plus de 100 pays et œuvre depuis 1951 pour des migrations humaines, ordonnées et profitables à tous. L’OIM est au Ghana depuis 1987.',
      keyFigures: KEY_FIGURES.fr,
    },
    es: {
      name: 'OIM Ghana',
      tagline: 'Una migración que beneficia a todas las personas',
      boilerplate:
        'La Organización Internacional para las Migraciones (OIM) forma parte del sistema de las Naciones Unidas. Tiene 175 Estados miembros, está presente en más de 100 países y trabaja desde 1951 por una migración humana, ordenada y provechosa para todas las personas. La OIM está en Ghana desde 1987.',
      keyFigures: KEY_FIGURES.es,
    },
    ar: {
      name: 'المنظمة الدولية للهجرة في غانا',
      tagline: 'هجرة تعود بالنفع على الجميع',
      boilerplate:
        'المنظمة الدولية للهجرة جزء من منظومة الأمم المتحدة. تضم 175 دولة عضوا، ولها حضور في أكثر من 100 بلد، وتعمل منذ عام 1951 من أجل هجرة إنسانية ومنظمة تعود بالنفع على الجميع. والمنظمة حاضرة في غانا منذ عام 1987.',
      keyFigures: KEY_FIGURES.ar,
    },
  },
};
