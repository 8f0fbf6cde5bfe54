import { styled } from 'styled-components';

/** A link out of the panel. */
export const OutsideLink = styled.a`
  color: ${({ theme }) => theme.colors.primary600};
`;
