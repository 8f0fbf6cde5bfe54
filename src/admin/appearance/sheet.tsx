import { styled } from 'styled-components';

/** A piece of paper on which something is shown as readers see it, in the direction of its own language. */
export const Sheet = styled.article`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.6;
  margin-inline: auto;
  max-width: 72rem;
  overflow-wrap: anywhere;
  padding: 3.2rem;
  text-align: start;
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 600;
    line-height: 1.3;
    margin-block: 2.4rem 0.8rem;
  }
  h1 {
    font-size: 2.8rem;
    margin-block-start: 0;
  }
  h2 {
    font-size: 2.2rem;
  }
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.8rem;
  }
  p,
  ul,
  ol,
  blockquote,
  figure,
  pre {
    margin-block: 0 1.6rem;
    margin-inline: 0;
  }
  ul {
    list-style: disc;
    padding-inline-start: 2.4rem;
  }
  ol {
    list-style: decimal;
    padding-inline-start: 2.4rem;
  }
  strong {
    font-weight: 600;
  }
  em {
    font-style: italic;
  }
  blockquote {
    border-inline-start: 4px solid ${({ theme }) => theme.colors.neutral300};
    padding-inline-start: 1.6rem;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  img {
    display: block;
    height: auto;
    max-width: 100%;
  }
  figcaption,
  footer {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.3rem;
  }
  pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }
`;

/** What a place cuts away: faint, and told to those who hear the page. */
export const Rest = styled.span`
  color: ${({ theme }) => theme.colors.neutral500};
  text-decoration: line-through;
`;
