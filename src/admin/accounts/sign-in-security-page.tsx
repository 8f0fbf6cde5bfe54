import { Flex, Main } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useDirection } from '../words/use-direction';
import { useWords } from '../words/use-words';
import { SecondFactorPart } from './second-factor-part';
import { SignInsPart } from './sign-ins-part';

/** One's own second factor; for super admins, who signed in. */
const SignInSecurityPage = () => {
  const say = useWords();
  const direction = useDirection();
  return (
    <Main dir={direction}>
      <Layouts.Header title={say('newsroom.signInSecurity')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <SecondFactorPart />
          <SignInsPart />
        </Flex>
      </Layouts.Content>
    </Main>
  );
};

export default SignInSecurityPage;
