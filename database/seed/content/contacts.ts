import { refer } from '../seed-document';
import type { ContactSeed } from './model';

/** No telephone number: the page of the office gives none with a country code. */
export const CONTACTS: readonly ContactSeed[] = [
  {
    key: 'contact:florence-kim',
    uid: 'api::contact.contact',
    shared: {
      name: 'Florence Kim',
      organisation: refer('organisation:un-network-on-migration'),
      email: 'fkim@iom.int',
      position: 10,
    },
    texts: {
      en: { role: 'Press contact' },
      fr: { role: 'Contact presse' },
      es: { role: 'Contacto de prensa' },
      ar: { role: 'جهة الاتصال الصحفي' },
    },
  },
];
