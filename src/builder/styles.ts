import { css } from 'lit';

export const builderStyles = css`
  :host {
    display: block;
  }
  section {
    margin-block: 2.5rem;
  }
  h2 {
    margin-block: 0 0.5rem;
    font-size: 1.4rem;
  }
  h3 {
    margin-block: 1rem 0.4rem;
    font-size: 1rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1.5rem;
  }
  .narrow-first {
    grid-template-columns: minmax(0, 18rem) minmax(0, 1fr);
  }
  .sources {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 1rem;
    align-items: end;
  }
  .sources > * {
    margin: 0;
  }
  .row,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    margin-block: 0.5rem;
  }
  form label {
    flex: 1 1 12rem;
  }
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
    width: 1.25rem;
    height: 1.25rem;
    margin: 0.1rem 0;
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
  :focus-visible {
    outline: 3px solid light-dark(#0b57d0, #a8c7fa);
    outline-offset: 2px;
  }
  .issues {
    max-height: 24rem;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .issues p {
    margin-block: 0;
  }
  .issues ul {
    margin-block: 0.5rem;
    padding: 0;
    list-style: none;
  }
  .issues li {
    margin-block: 0.6rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 4px solid;
  }
  .error {
    border-color: light-dark(#b3261e, #ff8a80);
  }
  .warning {
    border-color: light-dark(#8a6100, #ffc658);
  }
  .notice:empty {
    display: none;
  }
  .notice {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .stage {
    box-sizing: border-box;
    padding: 1rem;
    border: 1px solid light-dark(#c7c7c7, #555);
    border-radius: 4px;
    background: light-dark(#fff, #121212);
    max-height: 42rem;
    overflow: auto;
  }
  .stage.light {
    background: #fff;
    color-scheme: light;
  }
  .stage.dark {
    background: #121212;
    color-scheme: dark;
  }
  .phone {
    max-width: 390px;
  }
  .sidebar {
    max-width: 260px;
  }
  summary {
    margin-block-end: 0.5rem;
    cursor: pointer;
  }
  @media (width < 50rem) {
    .columns,
    .narrow-first {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
