import { useIntl } from 'react-intl';

/** The direction of the panel's words, for what is to stand right wherever it is drawn. */
export const useDirection = (): 'rtl' | 'ltr' => (useIntl().locale.startsWith('ar') ? 'rtl' : 'ltr');
