import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SignInLine } from '../../desk/contract/accounts';
import { useWords } from '../words/use-words';
import { useEndSecondFactorOfMutation, useSignInsQuery } from './accounts-api';

const PAGE_SIZE = 50; // as the server sends at once

/** For super admins: who came in and who tried, and the second factors of who lost a device. Nothing for others. */
export const SignInsPart = () => {
  const say = useWords();
  const [before, setBefore] = useState<number | null>(null);
  const { data } = useSignInsQuery(before, { refetchOnMountOrArgChange: true });
  const [end, { isLoading }] = useEndSecondFactorOfMutation();
  if (data === undefined) return null;
  return (
    <>
      <Box tag="section" background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Typography variant="delta" tag="h2">
          {say('newsroom.signIns.title')}
        </Typography>
        <table style={{ width: '100%', marginBlock: '16px', borderSpacing: '0 4px' }}>
          <tbody>
            {data.lines.map((line) => (
              <SignInRow key={line.id} line={line} />
            ))}
          </tbody>
        </table>
        <Flex gap={2}>
          <Button
            variant="tertiary"
            disabled={before === null}
            onClick={() => {
              setBefore(null);
            }}
          >
            {say('newsroom.signIns.latest')}
          </Button>
          <Button
            variant="tertiary"
            disabled={data.lines.length < PAGE_SIZE}
            onClick={() => {
              setBefore(data.lines.at(-1)?.id ?? null);
            }}
          >
            {say('newsroom.files.after')}
          </Button>
        </Flex>
      </Box>
      <Box tag="section" background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Typography variant="delta" tag="h2">
          {say('newsroom.signIns.protected')}
        </Typography>
        {data.protected.length === 0 && <Typography tag="p">{say('newsroom.signIns.nobody')}</Typography>}
        <ul>
          {data.protected.map(({ id, email }) => (
            <li key={id}>
              <Flex gap={4} paddingTop={2}>
                <Typography dir="ltr">{email}</Typography>
                <Button
                  size="S"
                  variant="danger-light"
                  loading={isLoading}
                  aria-label={`${say('newsroom.secondFactor.switchOff')}: ${email}`}
                  onClick={() => void end(id)}
                >
                  {say('newsroom.secondFactor.switchOff')}
                </Button>
              </Flex>
            </li>
          ))}
        </ul>
      </Box>
    </>
  );
};

const SignInRow = ({ line: { at, event, email, actor, address } }: { readonly line: SignInLine }) => {
  const say = useWords();
  const intl = useIntl();
  const cells = [
    intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' }),
    say(`newsroom.signIns.event.${event}`),
    email ?? say('newsroom.signIns.noAccount'),
    address,
    actor === null ? '' : say('newsroom.signIns.by', { actor }),
  ];
  return (
    <tr>
      {cells.map((cell, column) => (
        <td key={column}>
          <Typography dir="auto">{cell}</Typography>
        </td>
      ))}
    </tr>
  );
};
