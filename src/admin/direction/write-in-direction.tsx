import { directionOf } from '../../shared/locales/direction';
import { useFormLocale } from '../saving/use-form-locale';
import { FieldDirections, ShownDirections } from '../undocumented/direction-styles';

/** Everything on a page of the content manager in the direction of the language that it is written in. */
export const WriteInDirection = () => (
  <>
    <FieldDirections $direction={directionOf(useFormLocale())} />
    <ShownDirections />
  </>
);
