import { LOCALE_NAMES } from '../../shared/locales/locales';
import type { HeaderAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';

const NAMES: Readonly<Record<string, string | undefined>> = LOCALE_NAMES;

/**
 * The choice of a release's language, with the names of the languages: behind them the content manager writes what it thinks of each,
 * such as “Draft” of one that is scheduled. The panel *State* says how each stands.
 */
export const arrangeHeader = (actions: HeaderAction[]): HeaderAction[] =>
  actions.map((stock) => {
    const Choice: HeaderAction = (props) => {
      const description = stock(props);
      if (props.model !== PRESS_RELEASE || description?.options === undefined) return description;
      const options = description.options.map((option) => ({
        ...option,
        label: NAMES[option.value ?? ''] ?? option.label,
      }));
      return { ...description, options };
    };
    return Object.assign(Choice, stock);
  });
