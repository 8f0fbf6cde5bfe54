import { countries } from 'countries-list';

/** Cities that releases name a clock by, in the four languages. Others are found by the name of their time zone. */
const CITIES: Readonly<Record<string, string>> = {
  'Europe/London': 'london|londres|لندن',
  'Europe/Paris': 'paris|باريس',
  'Europe/Madrid': 'madrid|مدريد',
  'Europe/Zurich': 'geneva|genève|geneve|ginebra|جنيف|bern|berne|berna',
  'Europe/Brussels': 'brussels|bruxelles|bruselas|بروكسل',
  'Europe/Berlin': 'berlin|berlín|برلين|bonn',
  'Europe/Rome': 'rome|roma|روما',
  'Europe/Vienna': 'vienna|vienne|viena|فيينا',
  'Europe/Copenhagen': 'copenhagen|copenhague|كوبنهاغن',
  'America/New_York':
    'new york|nueva york|نيويورك|washington|washington dc|washington d\\.c\\.|واشنطن|boston|atlanta|miami',
  'America/Toronto': 'toronto|ottawa|montreal|montréal',
  'America/Los_Angeles': 'los angeles|san francisco|seattle',
  'America/Mexico_City': 'mexico city|mexico|méxico|ciudad de méxico|مكسيكو',
  'America/Bogota': 'bogota|bogotá',
  'America/Lima': 'lima',
  'America/Santiago': 'santiago|santiago de chile',
  'America/Argentina/Buenos_Aires': 'buenos aires',
  'America/Panama': 'panama city|ciudad de panamá|panamá',
  'Africa/Cairo': 'cairo|le caire|el cairo|القاهرة',
  'Africa/Casablanca': 'rabat|casablanca|الرباط',
  'Africa/Nairobi': 'nairobi|نيروبي',
  'Africa/Addis_Ababa': 'addis ababa|addis-abeba|adís abeba|أديس أبابا',
  'Africa/Lagos': 'abuja|lagos',
  'Africa/Johannesburg': 'johannesburg|pretoria|cape town',
  'Africa/Tunis': 'tunis|túnez|تونس',
  'Africa/Algiers': 'algiers|alger|argel|الجزائر',
  'Asia/Beirut': 'beirut|beyrouth|بيروت',
  'Asia/Amman': 'amman|عمان|عمّان',
  'Asia/Baghdad': 'baghdad|bagdad|بغداد',
  'Asia/Riyadh': 'riyadh|riyad|riad|الرياض|مكة المكرمة|مكة',
  'Asia/Dubai': 'dubai|abu dhabi|دبي|أبوظبي|أبو ظبي',
  'Asia/Qatar': 'doha|الدوحة',
  'Asia/Muscat': 'muscat|mascate|مسقط',
  'Asia/Aden': 'sanaa|sana’a|aden|صنعاء|عدن',
  'Asia/Kuwait': 'kuwait city|الكويت',
  'Asia/Bahrain': 'manama|المنامة',
  'Asia/Damascus': 'damascus|damas|دمشق',
  'Asia/Jerusalem': 'jerusalem|jérusalem|jerusalén|القدس',
  'Africa/Khartoum': 'khartoum|jartum|الخرطوم',
  'Africa/Tripoli': 'tripoli|طرابلس',
  'Africa/Nouakchott': 'nouakchott|نواكشوط',
  'Asia/Kolkata': 'new delhi|delhi|mumbai',
  'Asia/Shanghai': 'beijing|pékin|pekín',
  'Asia/Tokyo': 'tokyo|tokio',
};
/** Capitals of the world, in English. */
const CAPITALS = new Set(Object.values(countries).map(({ capital }) => capital.toLowerCase()));
const KNOWN = Object.entries(CITIES).map(([zone, names]) => ({
  zone,
  names: new RegExp(`^(?:${names})$`, 'iu'),
}));
const BY_NAME = new Map(
  Intl.supportedValuesOf('timeZone').map((zone) => [
    (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
    zone,
  ]),
);

/**
 * The time zone of a city.
 *
 * @returns an IANA name, or null for a city that is not known
 * @example zoneOfCity('Ginebra') // 'Europe/Zurich'
 */
export const zoneOfCity = (city: string): string | null =>
  KNOWN.find(({ names }) => names.test(city.trim()))?.zone ?? BY_NAME.get(city.trim().toLowerCase()) ?? null;

/** Is it a city that the newsroom has heard of: one whose clock it knows, or a capital? */
export const isKnownCity = (city: string): boolean =>
  zoneOfCity(city) !== null || CAPITALS.has(city.trim().toLowerCase());

/** Is the line nothing but a city's name in capitals ("NEW YORK"), as some wires set it over the text? */
export const isCityLine = (text: string): boolean =>
  text.length <= 40 && !/\p{Ll}/u.test(text) && /^\p{Lu}/u.test(text) && zoneOfCity(text) !== null;
