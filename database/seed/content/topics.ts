import type { Locale } from '../../../src/shared/locales/locales';
import type { Key } from '../seed-document';
import type { TopicSeed } from './model';

/** @param texts - for each language the name and the slug */
const topic = (key: Key, texts: Record<Locale, readonly [name: string, slug: string]>): TopicSeed => ({
  key,
  uid: 'api::topic.topic',
  shared: {},
  texts: {
    en: { name: texts.en[0], slug: texts.en[1] },
    fr: { name: texts.fr[0], slug: texts.fr[1] },
    es: { name: texts.es[0], slug: texts.es[1] },
    ar: { name: texts.ar[0], slug: texts.ar[1] },
  },
});

export const TOPICS: readonly TopicSeed[] = [
  topic('topic:global-compact', {
    en: ['Global Compact for Migration', 'global-compact-for-migration'],
    fr: ['Pacte mondial sur les migrations', 'pacte-mondial-sur-les-migrations'],
    es: ['Pacto Mundial sobre Migración', 'pacto-mundial-sobre-migracion'],
    ar: ['الاتفاق العالمي للهجرة', 'al-ittifaq-al-alami-lil-hijra'],
  }),
  topic('topic:partnerships', {
    en: ['Partnerships', 'partnerships'],
    fr: ['Partenariats', 'partenariats'],
    es: ['Alianzas', 'alianzas'],
    ar: ['الشراكات', 'al-sharakat'],
  }),
  topic('topic:data', {
    en: ['Migration data', 'migration-data'],
    fr: ['Données sur les migrations', 'donnees-sur-les-migrations'],
    es: ['Datos sobre migración', 'datos-sobre-migracion'],
    ar: ['بيانات الهجرة', 'bayanat-al-hijra'],
  }),
  topic('topic:protection', {
    en: ['Protection and human rights', 'protection-and-human-rights'],
    fr: ['Protection et droits humains', 'protection-et-droits-humains'],
    es: ['Protección y derechos humanos', 'proteccion-y-derechos-humanos'],
    ar: ['الحماية وحقوق الإنسان', 'al-himaya-wa-huquq-al-insan'],
  }),
  topic('topic:regular-pathways', {
    en: ['Regular pathways', 'regular-pathways'],
    fr: ['Voies régulières', 'voies-regulieres'],
    es: ['Vías regulares', 'vias-regulares'],
    ar: ['المسارات النظامية', 'al-masarat-al-nizamiya'],
  }),
  topic('topic:climate', {
    en: ['Climate change and migration', 'climate-change-and-migration'],
    fr: ['Changement climatique et migrations', 'changement-climatique-et-migrations'],
    es: ['Cambio climático y migración', 'cambio-climatico-y-migracion'],
    ar: ['تغير المناخ والهجرة', 'taghayyur-al-munakh-wal-hijra'],
  }),
];
