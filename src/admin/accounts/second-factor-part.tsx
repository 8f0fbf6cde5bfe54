import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { toRefusal } from '../logic/problems';
import { useWords } from '../words/use-words';
import {
  useBeginSecondFactorMutation,
  useConfirmSecondFactorMutation,
  useEndSecondFactorMutation,
  useSecondFactorQuery,
} from './accounts-api';
import { CodeField } from './code-field';
import { EnrolmentPicture } from './enrolment-picture';
import { RecoveryCodes } from './recovery-codes';

/** One's own second factor: whether it is on, and how it is switched on or off. */
export const SecondFactorPart = () => {
  const say = useWords();
  const { data } = useSecondFactorQuery(undefined, { refetchOnMountOrArgChange: true });
  if (data === undefined) return <Typography>{say('newsroom.loading')}</Typography>;
  return (
    <Box tag="section" background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {say('newsroom.secondFactor.title')}
        </Typography>
        <Typography tag="p">
          {say(data.isOn ? 'newsroom.secondFactor.isOn' : 'newsroom.secondFactor.isOff')}{' '}
          {data.isDemanded && say('newsroom.secondFactor.isDemanded')}
          {data.isOn && say('newsroom.secondFactor.left', { count: data.recoveryCodes })}
        </Typography>
        <SwitchOn isOn={data.isOn} />
        {data.isOn && <SwitchOff />}
      </Flex>
    </Box>
  );
};

/** First the password, then the code of the new app; last the recovery codes, which stay until one leaves. */
const SwitchOn = ({ isOn }: { readonly isOn: boolean }) => {
  const say = useWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [begin, begun] = useBeginSecondFactorMutation();
  const [confirm, confirmed] = useConfirmSecondFactorMutation();
  const messageOf = (error: unknown): string | undefined =>
    toRefusal(error, say('newsroom.unreachable'))?.message;
  if (confirmed.data !== undefined) return isOn ? <RecoveryCodes codes={confirmed.data} say={say} /> : null;
  if (isOn) return null;
  if (begun.data !== undefined)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm(code);
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <EnrolmentPicture enrolment={begun.data} say={say} />
          <CodeField
            label={say('newsroom.secondFactor.code')}
            error={messageOf(confirmed.error)}
            value={code}
            onChange={setCode}
          />
          <Button type="submit" loading={confirmed.isLoading} disabled={code.trim() === ''}>
            {say('newsroom.secondFactor.switchOn')}
          </Button>
        </Flex>
      </form>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void begin(password);
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="password" error={messageOf(begun.error) ?? false} required>
          <Field.Label>{say('newsroom.secondFactor.password')}</Field.Label>
          <TextInput
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event: { target: { value: string } }) => {
              setPassword(event.target.value);
            }}
          />
          <Field.Error />
        </Field.Root>
        <Button type="submit" loading={begun.isLoading} disabled={password === ''}>
          {say('newsroom.secondFactor.begin')}
        </Button>
      </Flex>
    </form>
  );
};

const SwitchOff = () => {
  const say = useWords();
  const [code, setCode] = useState('');
  const [end, { error, isLoading }] = useEndSecondFactorMutation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void end(code);
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <CodeField
          label={say('newsroom.secondFactor.code')}
          hint={say('newsroom.secondFactor.orRecovery')}
          error={toRefusal(error, say('newsroom.unreachable'))?.message}
          value={code}
          onChange={setCode}
        />
        <Button type="submit" variant="danger-light" loading={isLoading} disabled={code.trim() === ''}>
          {say('newsroom.secondFactor.switchOff')}
        </Button>
      </Flex>
    </form>
  );
};
