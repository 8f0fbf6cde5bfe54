import { useIntl } from 'react-intl';
import { LOGO } from './logo';

let known = LOGO;

/** Keeps the address of the office's picture, which the start of the panel found. */
export const keepLogo = (address: string): void => {
  known = address;
};

/** The name of the office and its picture, for pages of the newsroom's own. */
export const useOffice = (): { readonly name: string; readonly logo: string } => {
  const intl = useIntl();
  return { name: intl.formatMessage({ id: 'newsroom.office', defaultMessage: 'Newsroom' }), logo: known };
};
