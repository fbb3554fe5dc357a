// recipe:start
// On a server these do nothing but can be imported: one module graph for both sides.
import 'library-goals/define/library-goals.js';
import { parsePlan } from 'library-goals/plan';

/** A page with the plan in it: readers without scripts see its title, all others the whole. */
export function render(feed, script) {
  const { plan } = parsePlan(feed);
  const json = JSON.stringify(feed).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Our plan</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <library-goals id="plan">
      <script type="application/json">${json}</script>
      <p>Our plan has ${plan.goals.length} goals.</p>
    </library-goals>
  </body>
</html>`;
}
// recipe:end
