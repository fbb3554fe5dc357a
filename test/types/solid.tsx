/** @jsxImportSource solid-js */
import type {} from 'library-goals/jsx/solid';

export const page = (
  <library-plan src="/plan.json" refresh={60}>
    <library-goals
      lang="en"
      class="plan"
      layout="cards"
      heading-level="3"
      filterable
      on:library-goal-toggle={({ detail }) => detail.goal.length}
    >
      <p>Our strategic plan.</p>
    </library-goals>
    <library-progress-badge goal="3" variant="ring" aria-label="Goal 3" />
    <library-vision plan={{ version: 1, vision: 'To be found.', goals: [] }} headingLevel={3} />
  </library-plan>
);

export const wrong = [
  // @ts-expect-error A misspelt attribute.
  <library-goals scr="/plan.json" />,
  // @ts-expect-error An unknown layout.
  <library-goals layout="carts" />,
  // @ts-expect-error An attribute of another element.
  <library-vision layout="list" />,
  // @ts-expect-error A method isn't an attribute.
  <library-goals reload="now" />,
  // @ts-expect-error An unknown element.
  <library-gaols />,
  // @ts-expect-error A misspelt field of an event.
  <library-goals on:library-load={({ detail }) => detail.paln} />,
];
