import { problemAt, type Problem } from '../../../shared/validation/problem';
import { visitFields, type Sent } from './visit-fields';

/** Texts between whose blocks stands something else: Strapi's own check of them fails at null instead of refusing it. */
export const checkTexts = (sent: Sent): Problem[] =>
  visitFields(sent, (value, { attribute, at }) =>
    attribute.type !== 'blocks' || !Array.isArray(value) || value.every(isNode)
      ? []
      : [
          problemAt(
            at,
            'This is no text: something else stands between its blocks. Send Strapi’s block format.',
          ),
        ],
  );

const isNode = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (!('children' in value) || !Array.isArray(value.children) || value.children.every(isNode));
