import { css } from 'lit';

/** The layout of the page, its messages and its preview. */
export const pageStyles = css`
  :host {
    display: block;
  }
  header,
  section {
    margin-block: 2.5rem;
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1.5rem;
    align-items: start;
    margin-block: 0;
  }
  header p {
    grid-column: 1 / -1;
    max-width: 70ch;
    margin: 0;
  }
  h1 {
    margin: 0;
    font-size: 1.9rem;
    line-height: 1.25;
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
    margin-block-start: 1rem;
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
  .top {
    align-items: start;
  }
  .keep p,
  .messages p {
    margin: 0;
  }
  .keep {
    margin-block-start: 1.5rem;
  }
  .keep .check {
    margin-block-end: 0.25rem;
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
  .issues {
    max-height: 24rem;
    overflow: auto;
  }
  .issues > p {
    margin-block: 0;
  }
  ul.messages {
    overflow-wrap: anywhere;
    margin-block: 0.5rem;
    padding: 0;
    list-style: none;
  }
  .messages li {
    margin-block: 0.6rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 4px solid;
  }
  .messages .error {
    border-color: light-dark(#b3261e, #ff8a80);
  }
  .messages .warning {
    border-color: light-dark(#8a6100, #ffc658);
  }
  .messages .change {
    border-color: light-dark(#767676, #9a9a9a);
  }
  .notice:empty {
    display: none;
  }
  .notice {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .preview > .row {
    margin-block-start: 0;
  }
  .stage {
    box-sizing: border-box;
    padding: 1rem;
    border: 1px solid light-dark(#c7c7c7, #555);
    border-radius: 4px;
    background: light-dark(#fff, #121212);
    max-height: min(42rem, 75vh);
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
    header,
    .columns,
    .narrow-first {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
