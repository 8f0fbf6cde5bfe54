import type { OrganisationSeed } from './model';

const UID = 'api::organisation.organisation';

export const ORGANISATIONS: readonly OrganisationSeed[] = [
  {
    key: 'organisation:iom',
    uid: UID,
    shared: { acronym: 'IOM', kind: 'intergovernmental' },
    texts: {
      en: { name: 'International Organization for Migration' },
      fr: { name: 'Organisation internationale pour les migrations' },
      es: { name: 'Organización Internacional para las Migraciones' },
      ar: { name: 'المنظمة الدولية للهجرة' },
    },
  },
  {
    key: 'organisation:un-network-on-migration',
    uid: UID,
    shared: { kind: 'intergovernmental' },
    texts: {
      en: { name: 'United Nations Network on Migration' },
      fr: { name: 'Réseau des Nations Unies sur les migrations' },
      es: { name: 'Red de las Naciones Unidas sobre la Migración' },
      ar: { name: 'شبكة الأمم المتحدة المعنية بالهجرة' },
    },
  },
  {
    key: 'organisation:ohchr',
    uid: UID,
    shared: { acronym: 'OHCHR', kind: 'intergovernmental' },
    texts: {
      en: { name: 'Office of the High Commissioner for Human Rights' },
      fr: { name: 'Haut-Commissariat des Nations Unies aux droits de l’homme' },
      es: { name: 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos' },
      ar: { name: 'مفوضية الأمم المتحدة السامية لحقوق الإنسان' },
    },
  },
  {
    key: 'organisation:unodc',
    uid: UID,
    shared: { acronym: 'UNODC', kind: 'intergovernmental' },
    texts: {
      en: { name: 'United Nations Office on Drugs and Crime' },
      fr: { name: 'Office des Nations Unies contre la drogue et le crime' },
      es: { name: 'Oficina de las Naciones Unidas contra la Droga y el Delito' },
      ar: { name: 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة' },
    },
  },
  {
    key: 'organisation:european-union',
    uid: UID,
    shared: { acronym: 'EU', kind: 'intergovernmental' },
    texts: {
      en: { name: 'European Union' },
      fr: { name: 'Union européenne' },
      es: { name: 'Unión Europea' },
      ar: { name: 'الاتحاد الأوروبي' },
    },
  },
  {
    key: 'organisation:us-prm',
    uid: UID,
    shared: { acronym: 'PRM', kind: 'government' },
    texts: {
      en: { name: 'United States Department of State, Bureau of Population, Refugees and Migration' },
      fr: {
        name: 'Département d’État des États-Unis, Bureau de la population, des réfugiés et des migrations',
      },
      es: {
        name: 'Departamento de Estado de los Estados Unidos, Oficina de Población, Refugiados y Migración',
      },
      ar: { name: 'وزارة خارجية الولايات المتحدة، مكتب السكان واللاجئين والهجرة' },
    },
  },
  {
    key: 'organisation:government-of-ghana',
    uid: UID,
    shared: { kind: 'government' },
    texts: {
      en: { name: 'Government of Ghana' },
      fr: { name: 'Gouvernement du Ghana' },
      es: { name: 'Gobierno de Ghana' },
      ar: { name: 'حكومة غانا' },
    },
  },
  {
    key: 'organisation:mission-of-morocco',
    uid: UID,
    shared: { kind: 'government' },
    texts: {
      en: { name: 'Permanent Mission of the Kingdom of Morocco in Geneva' },
      fr: { name: 'Mission permanente du Royaume du Maroc à Genève' },
      es: { name: 'Misión Permanente del Reino de Marruecos en Ginebra' },
      ar: { name: 'البعثة الدائمة للمملكة المغربية في جنيف' },
    },
  },
  {
    key: 'organisation:mission-of-el-salvador',
    uid: UID,
    shared: { kind: 'government' },
    texts: {
      en: { name: 'Permanent Mission of the Republic of El Salvador in Geneva' },
      fr: { name: 'Mission permanente de la République d’El Salvador à Genève' },
      es: { name: 'Misión Permanente de la República de El Salvador en Ginebra' },
      ar: { name: 'البعثة الدائمة لجمهورية السلفادور في جنيف' },
    },
  },
];
