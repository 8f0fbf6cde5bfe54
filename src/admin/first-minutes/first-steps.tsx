import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { FirstMinutes } from '../../desk/contract/home';
import { editorPath, PRESS_RELEASE, typePath } from '../api/content-types';
import { useDismissStepsMutation } from '../home/home-api';
import { useWords } from '../words/use-words';

type Steps = NonNullable<FirstMinutes['steps']>;

/** Where each step is done. */
const PLACES: Readonly<Record<Steps[number]['step'], string>> = {
  site: typePath('api::site.site', 'single'),
  contact: typePath('api::contact.contact'),
  colleagues: '/settings/users',
  written: editorPath(PRESS_RELEASE, 'create', 'en'),
  released: typePath(PRESS_RELEASE),
};

const StepLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.4rem;
`;

/** The steps to the first release: they tick themselves, and go when all are done or somebody puts them away. */
export const FirstSteps = ({ steps }: { readonly steps: Steps }) => {
  const say = useWords();
  const heading = useId();
  const [dismiss, { isLoading }] = useDismissStepsMutation();
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Flex justifyContent="space-between" gap={4}>
        <Typography id={heading} variant="delta" tag="h2">
          {say('newsroom.steps.title')}
        </Typography>
        <Button variant="ghost" size="S" loading={isLoading} onClick={() => void dismiss(undefined)}>
          {say('newsroom.steps.dismiss')}
        </Button>
      </Flex>
      <Box tag="ol" style={{ margin: 0, paddingInlineStart: '2rem', listStyle: 'decimal' }}>
        {steps.map(({ step, isDone }) => (
          <Typography tag="li" key={step} lineHeight={1.8} textColor="neutral800">
            <Flex tag="span" gap={2} inline>
              {isDone ? (
                <Typography textColor="neutral600">{say(`newsroom.steps.${step}`)}</Typography>
              ) : (
                <StepLink to={PLACES[step]}>{say(`newsroom.steps.${step}`)}</StepLink>
              )}
              {isDone && <CheckCircle aria-hidden fill="success600" />}
              <VisuallyHidden>{say(isDone ? 'newsroom.steps.done' : 'newsroom.steps.todo')}</VisuallyHidden>
            </Flex>
          </Typography>
        ))}
      </Box>
    </Box>
  );
};
