import { useIntl } from 'react-intl';
import { labelId } from '../undocumented/message-ids';

/** The label of a field, as the form shows it; of a part of one, that of the whole. */
export const useFieldLabels = (uid: string): ((field: string) => string) => {
  const intl = useIntl();
  return (field) => {
    const [whole = field] = field.split('.');
    return intl.formatMessage({ id: labelId(uid, whole), defaultMessage: field });
  };
};
