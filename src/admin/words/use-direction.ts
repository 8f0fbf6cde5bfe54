import { useIntl } from 'react-intl';

/** The direction of the panel's words: Strapi's panel stays left to right in every language, our sentences do not. */
export const useDirection = (): 'rtl' | 'ltr' => (useIntl().locale.startsWith('ar') ? 'rtl' : 'ltr');
