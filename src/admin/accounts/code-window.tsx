import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Question } from './answer-door';
import { CodeField } from './code-field';
import { languageOfPanel, sayAtDoor } from './door-words';
import { EnrolmentPicture } from './enrolment-picture';

interface Props {
  readonly question: Question;
  /** A code, or null: they gave up. */
  readonly onAnswer: (code: string | null) => void;
}

/** Asks for the code of an authenticator app, and shows a new app what it needs. */
export const CodeWindow = ({ question: { isWrong, enrolment }, onAnswer }: Props) => {
  const [code, setCode] = useState('');
  const direction = languageOfPanel().startsWith('ar') ? 'rtl' : 'ltr';
  const isEnrolment = enrolment !== null;
  const giveUp = (): void => {
    onAnswer(null);
  };
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) giveUp();
      }}
    >
      <Modal.Content>
        <Modal.Header closeLabel={sayAtDoor('newsroom.close')}>
          <Modal.Title>{sayAtDoor('newsroom.secondFactor.title')}</Modal.Title>
        </Modal.Header>
        <form
          dir={direction}
          onSubmit={(event) => {
            event.preventDefault();
            if (code.trim() !== '') onAnswer(code);
          }}
        >
          <Modal.Body>
            <Flex dir={direction} direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p">
                {sayAtDoor(isEnrolment ? 'newsroom.secondFactor.demanded' : 'newsroom.secondFactor.ask')}
              </Typography>
              {enrolment && <EnrolmentPicture enrolment={enrolment} say={sayAtDoor} />}
              <CodeField
                label={sayAtDoor('newsroom.secondFactor.code')}
                hint={isEnrolment ? undefined : sayAtDoor('newsroom.secondFactor.orRecovery')}
                error={isWrong ? sayAtDoor('newsroom.secondFactor.wrong') : undefined}
                value={code}
                onChange={setCode}
              />
            </Flex>
          </Modal.Body>
          <Box padding={4}>
            <Flex justifyContent="space-between">
              <Button variant="tertiary" type="button" onClick={giveUp}>
                {sayAtDoor('newsroom.cancel')}
              </Button>
              <Button type="submit">{sayAtDoor('newsroom.secondFactor.continue')}</Button>
            </Flex>
          </Box>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
