import { Badge, Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { Reading } from '../../desk/contract/paste';
import { textOfLine } from '../../shared/rich-text/rich-line';
import { useWords } from '../words/use-words';
import { marksOfLines } from './domain/marks-of-lines';
import { putLine, TARGETS, type Sheet, type Target } from './domain/sheet';
import { useNames } from './use-names';

interface Props {
  readonly reading: Reading;
  readonly sheet: Sheet;
  /** Lines that are pointed at. */
  readonly shown: readonly number[];
  readonly onChange: (sheet: Sheet) => void;
}

/** The text as it came, line by line: what each became, and a way to place those that are in no field. */
export const Original = ({ reading, sheet, shown, onChange }: Props) => {
  const say = useWords();
  const nameOf = useNames();
  const marks = marksOfLines(reading, sheet);
  const list = useRef<HTMLOListElement>(null);
  const first = shown[0];
  useEffect(() => {
    const line = first === undefined ? null : list.current?.children[first];
    if (!(line instanceof HTMLElement) || list.current === null) return;
    list.current.scrollTop = line.offsetTop - list.current.offsetTop - 40;
  }, [first]);
  return (
    <Box
      tag="ol"
      ref={list}
      tabIndex={0}
      aria-label={say('newsroom.paste.original')}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      padding={2}
      style={{ maxHeight: 'calc(100vh - 22rem)', overflowY: 'auto', position: 'relative' }}
    >
      {reading.lines.map((line, number) => {
        const fields = marks[number] ?? [];
        const parts = reading.leftovers.filter((part) => part.line === number && fields.length > 0);
        return (
          <Box
            tag="li"
            key={number}
            padding={2}
            hasRadius
            background={shown.includes(number) ? 'primary100' : 'neutral0'}
            aria-current={shown.includes(number) ? 'true' : undefined}
          >
            <Flex gap={1} wrap="wrap" paddingBottom={1}>
              <Typography variant="pi" textColor="neutral600">
                {number + 1}
              </Typography>
              {fields.map((field) => (
                <Badge key={field} backgroundColor="primary100" textColor="primary700">
                  {nameOf(field)}
                </Badge>
              ))}
              {fields.length === 0 && (
                <Badge backgroundColor="warning100" textColor="warning700">
                  {say('newsroom.paste.notPlaced')}
                </Badge>
              )}
            </Flex>
            <Typography
              tag="p"
              dir="auto"
              fontWeight={line.kind === 'heading' ? 'bold' : 'regular'}
              style={{ overflowWrap: 'anywhere' }}
            >
              {line.kind === 'item' ? '• ' : ''}
              {textOfLine(line)}
            </Typography>
            {parts.map(({ text }, index) => (
              <Typography key={index} tag="p" variant="pi" textColor="warning700" dir="auto">
                {say('newsroom.paste.notPlaced')}: {text}
              </Typography>
            ))}
            {fields.length === 0 && (
              <Box paddingTop={1} style={{ maxWidth: '24rem' }}>
                <SingleSelect
                  size="S"
                  aria-label={say('newsroom.paste.putInto', { line: number + 1 })}
                  placeholder={say('newsroom.paste.put')}
                  value=""
                  onChange={(target: string | number) => {
                    onChange(putLine(sheet, line, number, target as Target));
                  }}
                >
                  {TARGETS.map((target) => (
                    <SingleSelectOption key={target} value={target}>
                      {nameOf(target)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
};
