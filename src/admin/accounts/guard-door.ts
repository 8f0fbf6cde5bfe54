import { Shield } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import en from '../translations/en.json';
import { answerDoor, takeSetUpToken } from './answer-door';
import { ASK_AT_DOOR } from './ask-at-door';

/** The second factor at Strapi's forms, and the page where it is switched on. */
export const guardDoor = (app: StrapiApp): void => {
  const setUpToken = takeSetUpToken(window.location.hash, window.sessionStorage);
  window.fetch = answerDoor(window.fetch.bind(window), ASK_AT_DOOR, setUpToken);
  app.addMenuLink({
    to: 'sign-in-security',
    icon: Shield,
    intlLabel: { id: 'newsroom.signInSecurity', defaultMessage: en['newsroom.signInSecurity'] },
    permissions: [],
    Component: () => import('./sign-in-security-page'),
    position: 9, // below what is for the day's work
  });
};
