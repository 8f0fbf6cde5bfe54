/** What the panel knows of how documents meet their readers. Types alone. */
export type { Appearance } from '../appearance/find-appearance';
export type { AddressInLanguage } from '../appearance/find-addresses';
export type { ContactAsShown } from '../appearance/find-contacts-as-shown';
export type { FrontEnd, FrontEndState } from '../preview/find-front-end';
