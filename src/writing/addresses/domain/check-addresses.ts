import { childrenOf, toBlocks, type BlockNode } from '../../../shared/blocks/block';
import { isSafeAddress } from '../../../shared/blocks/safe-url';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import { visitFields, type Sent } from '../../rules/domain/visit-fields';
import { isAddress } from './is-address';

/**
 * Addresses that run something, or show what nobody checked (`javascript:`, `data:`, `vbscript:` and all others that are not
 * http, https, mailto or tel), wherever they stand in what is about to be saved: fields, components, sections, texts.
 */
export const checkAddresses = (sent: Sent): Problem[] =>
  visitFields(sent, (value, { name, attribute, at }) => {
    if (isAddress(name, attribute)) return checkAddress(value, at);
    if (attribute.type !== 'blocks') return [];
    return toBlocks(value).flatMap((block, index) => checkBlock(block, `${at}.${index}`));
  });

const checkAddress = (value: unknown, at: string): Problem[] =>
  typeof value !== 'string' || value.trim() === '' || isSafeAddress(value)
    ? []
    : [
        problemAt(
          at,
          '{value} cannot stand in a link. Write a web address (https://…), a path (/…), mailto: or tel:.',
          {
            value: JSON.stringify(value),
          },
        ),
      ];

const checkBlock = (block: BlockNode, at: string): Problem[] => [
  ...checkAddress(block.url, at),
  ...checkAddress(block.image?.url, at),
  ...childrenOf(block).flatMap((child) => checkBlock(child, at)),
];
