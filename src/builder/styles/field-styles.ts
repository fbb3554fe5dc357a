import { css } from 'lit';

/** Fields, buttons and links. */
export const fieldStyles = css`
  label {
    display: block;
    margin-block: 0 0.75rem;
  }
  form label,
  .row label {
    margin: 0;
  }
  label > span {
    display: block;
    margin-block-end: 0.2rem;
    font-weight: 600;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: start;
  }
  .check > span {
    margin: 0;
    font-weight: normal;
  }
  small {
    display: block;
    margin-block-start: 0.2rem;
  }
  input:not([type='checkbox'], [type='color']),
  select,
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.5rem;
    padding: 0.4rem 0.6rem;
    border: 1px solid light-dark(#767676, #9a9a9a);
    border-radius: 4px;
    background: light-dark(#fff, #1c1c1c);
    color: inherit;
    font: inherit;
  }
  .row select {
    width: auto;
    max-width: 100%;
  }
  input[type='checkbox'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
  }
  input[type='color'] {
    width: 4rem;
    height: 2.5rem;
  }
  textarea {
    resize: vertical;
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
    line-height: 1.5;
  }
  button {
    min-height: 2.5rem;
    padding: 0.4rem 1rem;
    border: 1px solid light-dark(#0b57d0, #a8c7fa);
    border-radius: 4px;
    background: transparent;
    color: light-dark(#0b57d0, #a8c7fa);
    font: inherit;
    cursor: pointer;
  }
  .main {
    background: light-dark(#0b57d0, #a8c7fa);
    color: light-dark(#fff, #062e6f);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .link {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  a {
    color: light-dark(#0b57d0, #a8c7fa);
  }
  .files a {
    display: inline-block;
    min-height: 1.5rem;
  }
  @media (pointer: coarse) {
    input:not([type='checkbox']),
    select,
    button,
    .link,
    .files a,
    summary {
      min-height: 2.75rem;
    }
    .files a,
    summary {
      align-content: center;
    }
    .check {
      padding-block: 0.625rem;
      margin-block: 0;
    }
  }
  :focus-visible {
    outline: 3px solid light-dark(#0b57d0, #a8c7fa);
    outline-offset: 2px;
  }
`;
