import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Comparison } from '../../desk/contract/translating';
import { TranslationBadge } from '../panels/translation-badge';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { TranslatingWindow } from './translating-window';
import { useLanguageNames } from '../words/use-language-names';

interface Props {
  readonly uid: string;
  readonly documentId: string;
  readonly comparison: Comparison;
}

/** How the language of the form stands to its source, and the way to see both. */
export const TranslatingPanel = ({ comparison, ...document }: Props) => {
  const say = useWords();
  const direction = useDirection();
  const nameOf = useLanguageNames();
  const [isOpen, setIsOpen] = useState(false);
  const { locale, state, source } = comparison;
  return (
    <Flex dir={direction} direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography fontWeight="bold">{nameOf(locale)}</Typography>
        <TranslationBadge state={state} />
      </Flex>
      <Button
        variant="secondary"
        fullWidth
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {say('newsroom.translating.beside', { source: nameOf(source) })}
      </Button>
      <TranslatingWindow
        {...document}
        comparison={comparison}
        isOpen={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </Flex>
  );
};
