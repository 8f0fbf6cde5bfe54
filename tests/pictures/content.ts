import { begin, fieldsOf, onDayOfNextMonth, press, save, type Office, type Words } from './office';

/** The releases of the pictures, by documentId. Everything in them is invented. */
export interface Releases {
  /** A draft that lacks something. */
  readonly draft: string;
  readonly inReview: string;
  /** Under embargo, and scheduled. */
  readonly scheduled: string;
  /** Public, with a change that waits. */
  readonly changed: string;
  /** With a French translation that is outdated, and an Arabic one that is not whole. */
  readonly translated: string;
}

const WELLS: Words = {
  title: 'Ninety new wells for three northern regions',
  summary: 'Sixty thousand people will have safe water near their homes by the end of next year.',
  city: 'Tamale',
  text: [
    'The Volta Water Agency will dig ninety wells in the north, where half of the old ones run dry between January and April.',
    'The communities choose where each well is dug, and who keeps it running afterwards. Work begins next month.',
  ],
};

const HEALTH: Words = {
  title:
    'Health workers of four districts learn to act on a flood warning before the water comes and the roads close',
  summary: '',
  city: 'Navrongo',
  text: [
    'Eighty nurses and midwives met for three days. They wrote down who calls whom, and what is carried upstairs first.',
  ],
};

const CENTRE: Words = {
  title: 'Flood warning centre opens in Tamale',
  summary: 'The centre will warn people in four districts before floods, by telephone and by radio.',
  city: 'Tamale',
  text: [
    'A centre that warns of floods opens in Tamale. It reads the river every ten minutes, and calls those who live beside it.',
    'Each village names two people who carry the warning on. They were trained in the past months.',
    'The centre is run by the districts themselves.',
  ],
};

const CLINIC: Words = {
  title: 'A clinic in Wa opens again',
  summary: 'After two years without water, the clinic receives patients again, in four rooms.',
  city: 'Wa',
  text: ['The clinic has water again. It had closed two years ago, when its well ran dry.'],
};

const SCHOOLS: Words = {
  title: 'Rain from the roofs of nine schools',
  summary: 'Nine schools keep the rain of their roofs in tanks. Children of four villages drink it.',
  city: 'Bolgatanga',
  text: [
    'Tanks of forty thousand litres stand beside nine schools. They fill between May and September.',
    'Pupils read the level of the water each morning, and write it on the wall.',
  ],
};

const SCHOOLS_FRENCH: Words = {
  title: 'L’eau de pluie des toits de neuf écoles',
  summary: 'Neuf écoles recueillent la pluie de leurs toits. Les enfants de quatre villages la boivent.',
  city: 'Bolgatanga',
  text: [
    'Des citernes de quarante mille litres se dressent à côté de neuf écoles. Elles se remplissent de mai à septembre.',
    'Chaque matin, les élèves lisent le niveau de l’eau et l’inscrivent sur le mur.',
  ],
};

const SCHOOLS_ARABIC: Words = {
  title: 'مياه الأمطار من أسطح تسع مدارس',
  summary: 'تجمع تسع مدارس مياه الأمطار من أسطحها، ويشربها أطفال أربع قرى.',
  city: 'بولغاتانغا',
  text: [
    'تقف خزانات سعتها أربعون ألف لتر إلى جانب تسع مدارس، وتمتلئ بين شهري أيار وأيلول.',
    'Pupils read the level of the water each morning, and write it on the wall.',
  ],
};

const TREES: Words = {
  title: 'Two hundred trees for the market of Wa',
  summary: 'Two hundred trees give shade to the market of Wa.',
  city: 'Wa',
  text: ['Two hundred trees were planted around the market. The traders water them.'],
};

const FOR_THE_CALENDAR = [
  ['Radio lessons reach sixty villages', 15, '10:00'],
  ['A bridge for the road to Bolgatanga', 15, '10:30'],
] as const;

const CALL = 'Who of the agency may be called on the day itself?';
const FOUR_AND_FIVE = {
  schools: 'Nine schools keep the rain of their roofs in tanks. Children of five villages drink it.',
  clinic: 'After two years without water, the clinic receives patients again, in five rooms.',
};

export const makeReleases = async (office: Office): Promise<Releases> => {
  const { author, publisher, french, arabic } = office;
  const translated = await begin(office, SCHOOLS);
  await save(french, translated, 'fr', fieldsOf(SCHOOLS_FRENCH));
  await save(arabic, translated, 'ar', fieldsOf(SCHOOLS_ARABIC));
  await save(author, translated, 'en', { summary: FOUR_AND_FIVE.schools });

  const changed = await begin(office, CLINIC);
  await press(publisher, changed, 'release');
  await save(author, changed, 'en', { summary: FOUR_AND_FIVE.clinic });

  for (const [title, day, time] of FOR_THE_CALENDAR) {
    const documentId = await begin(office, { title, summary: `${title}.`, city: 'Wa', text: [`${title}.`] });
    await press(publisher, documentId, 'schedule', { releaseAt: onDayOfNextMonth(day, time) });
  }
  const suspended = await begin(office, TREES);
  await press(publisher, suspended, 'schedule', { releaseAt: onDayOfNextMonth(4, '09:00') });
  await save(author, suspended, 'en', { title: 'Three hundred trees for the market of Wa' });
  const scheduled = await begin(office, CENTRE);
  await press(publisher, scheduled, 'schedule', {
    releaseAt: onDayOfNextMonth(9, '10:00'),
    embargoedUntil: onDayOfNextMonth(9, '08:00'),
  });

  const inReview = await begin(office, WELLS);
  await press(author, inReview, 'requestReview', { reason: 'The figures are those of last week.' });
  const note = { text: CALL, audience: 'authors' };
  await publisher.post(`/newsroom/press-releases/${inReview}/notes`, note).expect(200);
  return { translated, changed, scheduled, inReview, draft: await begin(office, HEALTH) };
};
