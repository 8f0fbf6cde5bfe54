import {
  Alert,
  Box,
  Button,
  Flex,
  Link,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { MadeDraft } from '../../desk/contract/paste';
import { LOCALE_NAMES, type Locale } from '../../shared/locales/locales';
import { editorPath, PRESS_RELEASE } from '../api/content-types';
import { problemOf, problemsElsewhere, toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import { BodyPart } from './body-part';
import { ContactsPart } from './contacts-part';
import { marksOfLines } from './domain/marks-of-lines';
import { draftOf, type Sheet } from './domain/sheet';
import { EntryField } from './entry-field';
import { Original } from './original';
import { useMakePastedDraftMutation } from './paste-api';
import { PlacesPart } from './places-part';
import { QuotesPart } from './quotes-part';
import type { Piece } from './use-pieces';
import { useNames } from './use-names';

interface Props {
  readonly piece: Piece;
  readonly onChange: (sheet: Sheet) => void;
  readonly onMade: (made: MadeDraft) => void;
  readonly onAgain: () => void;
}

const WORDS = ['title', 'subtitle', 'datelineCity', 'date', 'embargoedUntil', 'summary'] as const;
const TYPES: Partial<Record<(typeof WORDS)[number], 'date' | 'datetime-local'>> = {
  date: 'date',
  embargoedUntil: 'datetime-local',
};
/** Where a refusal is told beside what it is about. */
const SHOWN =
  /^(?:title|subtitle|datelineCity|date|embargoedUntil|summary|body|notesToEditors|contacts|partnerCountries|donors|quotes\.\d+\.\w+|contacts\.\d+\.\w+)$/;

/** What was understood, field by field, beside the original; it is mended here and becomes the draft. */
export const Review = ({ piece, onChange, onMade, onAgain }: Props) => {
  const say = useWords();
  const nameOf = useNames();
  const languageLabel = useId();
  const { toggleNotification } = useNotification();
  const [shown, show] = useState<readonly number[]>([]);
  const [make, { isLoading, error }] = useMakePastedDraftMutation();
  const { reading, sheet } = piece;
  const places = reading.release?.places;
  const refusal = toRefusal(error, say('newsroom.unreachable'));
  const elsewhere = problemsElsewhere(
    refusal,
    (refusal?.problems ?? []).map(({ path }) => path).filter((path) => SHOWN.test(path)),
  );
  const open = marksOfLines(reading, sheet).filter((fields) => fields.length === 0).length;
  const told = (path: string): string | undefined => problemOf(refusal, path);

  const send = async (): Promise<void> => {
    const answer = await make(draftOf(sheet));
    if ('error' in answer) return;
    toggleNotification({
      type: 'success',
      message: say('newsroom.paste.made', { count: answer.data.made }),
    });
    onMade(answer.data);
  };

  const languages: readonly Locale[] = [...new Set([...reading.writable, sheet.locale])];
  const parts = { sheet, refusal, onChange, onShow: show };
  return (
    <Columns>
      <Box>
        <Typography tag="h2" variant="beta">
          {say('newsroom.paste.original')}
        </Typography>
        <Typography tag="p" textColor={open > 0 ? 'warning700' : 'neutral600'} role="status">
          {say('newsroom.paste.notPlacedCount', { count: open })}
        </Typography>
        <Original reading={reading} sheet={sheet} shown={shown} onChange={onChange} />
      </Box>
      <Box>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="h2" variant="beta">
            {say('newsroom.paste.understood')}
          </Typography>
          {reading.release === null && <Typography tag="p">{say('newsroom.paste.noRelease')}</Typography>}
          {reading.already !== null && (
            <Typography tag="p" textColor="warning700">
              {say('newsroom.paste.already')}{' '}
              <Link tag={NavLink} to={editorPath(PRESS_RELEASE, reading.already.documentId, reading.locale)}>
                {say('newsroom.paste.open')}
              </Link>
            </Typography>
          )}
          <Box>
            <Typography id={languageLabel} variant="pi" fontWeight="bold">
              {say('newsroom.paste.language')}
            </Typography>
            <SingleSelect
              aria-labelledby={languageLabel}
              value={sheet.locale}
              onChange={(locale: string | number) => {
                onChange({ ...sheet, locale: locale as Locale });
              }}
            >
              {languages.map((locale) => (
                <SingleSelectOption key={locale} value={locale}>
                  {LOCALE_NAMES[locale]}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          {WORDS.map((field) => (
            <EntryField
              key={field}
              name={field}
              label={nameOf(field)}
              value={sheet[field]}
              rows={field === 'summary' ? 3 : field === 'title' ? 2 : 1}
              type={TYPES[field] ?? 'text'}
              language={sheet.locale}
              isRequired={field === 'title'}
              from={linesOf(field)}
              {...(field === 'date' ? { hint: say('newsroom.paste.dateHint') } : {})}
              {...(field === 'embargoedUntil' ? { hint: reading.timeZone } : {})}
              error={told(field)}
              onChange={(text) => {
                onChange({ ...sheet, [field]: text });
              }}
              onShow={show}
            />
          ))}
          <BodyPart sheet={sheet} error={told('body')} onChange={onChange} onShow={show} />
          <QuotesPart title={nameOf('quotes')} places={places?.quotes ?? []} {...parts} />
          <ContactsPart
            title={nameOf('contacts')}
            places={places?.contacts ?? []}
            mayMake={reading.mayMake.contacts}
            {...parts}
          />
          <PlacesPart
            field="partnerCountries"
            title={nameOf('partnerCountries')}
            places={places?.partnerCountries ?? []}
            mayMake={reading.mayMake.countries}
            {...parts}
          />
          <PlacesPart
            field="donors"
            title={nameOf('donors')}
            places={places?.donors ?? []}
            mayMake={reading.mayMake.organisations}
            {...parts}
          />
          <EntryField
            name="notesToEditors"
            label={nameOf('notesToEditors')}
            value={sheet.notesToEditors}
            rows={4}
            language={sheet.locale}
            from={linesOf('notesToEditors')}
            error={told('notesToEditors')}
            onChange={(notesToEditors) => {
              onChange({ ...sheet, notesToEditors });
            }}
            onShow={show}
          />
        </Flex>
        <Bar>
          {refusal !== null && (
            <Alert variant="danger" closeLabel="" title="" role="alert">
              {elsewhere.length > 0
                ? elsewhere
                    .map(({ path, message }) => `${nameOf(path.split('.')[0] ?? path)}: ${message}`)
                    .join(' ')
                : refusal.message}
            </Alert>
          )}
          <Flex gap={3} wrap="wrap">
            <Button loading={isLoading} onClick={() => void send()}>
              {say('newsroom.paste.make')}
            </Button>
            <Button variant="tertiary" disabled={isLoading} onClick={onAgain}>
              {say('newsroom.paste.again')}
            </Button>
            <Typography variant="pi" textColor="neutral600">
              {say('newsroom.paste.notStored')}
            </Typography>
          </Flex>
        </Bar>
      </Box>
    </Columns>
  );

  function linesOf(field: (typeof WORDS)[number] | 'notesToEditors'): number[] {
    const found = field === 'subtitle' ? [] : (places?.[field] ?? []);
    const put = Object.entries(sheet.put)
      .filter(([, target]) => target === field)
      .map(([number]) => Number(number));
    return [...found, ...put];
  }
};

const Columns = styled.div`
  align-items: start;
  display: grid;
  gap: 2.4rem;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  position: relative; /* what is hidden but for screen readers scrolls with its field */
  & > :first-child {
    position: sticky;
    top: 1.6rem;
  }
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
    & > :first-child {
      position: static;
    }
  }
`;

/** Stays in sight: what is below it can be looked at later. */
const Bar = styled.div`
  background: ${({ theme }) => theme.colors.neutral100};
  bottom: 0;
  display: grid;
  gap: 1.2rem;
  padding-block: 1.6rem;
  position: sticky;
  z-index: 1;
`;
