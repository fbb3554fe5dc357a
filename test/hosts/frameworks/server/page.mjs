// recipe:start
/** JSON for a script, in which `</script>` in a text can’t end the element. */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

export const page = (plan) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Our plan</title>
    <link rel="icon" href="data:," />
    <script type="module" src="library-goals.all.js"></script>
  </head>
  <body>
    <library-goals layout="accordion" heading-level="3" lang="en">
      <script type="application/json">${json(plan)}</script>
      <p>Our strategic plan is on paper, too.</p>
    </library-goals>
    <p role="status"></p>
    <ul>
      <li><library-progress-badge src="plan.json" goal="1"></library-progress-badge></li>
      <li><library-progress-badge src="plan.json" goal="2"></library-progress-badge></li>
      <li><library-progress-badge src="plan.json" goal="3"></library-progress-badge></li>
    </ul>
    <script>
      const goals = document.querySelector('library-goals');
      const setMessage = (text) => (document.querySelector('[role=status]').textContent = text);
      goals.addEventListener('library-load', ({ detail }) => setMessage(detail.plan.goals.length + ' goals'));
      goals.addEventListener('library-goal-toggle', ({ detail }) =>
        setMessage('Goal ' + detail.goal + ' is ' + (detail.open ? 'open' : 'closed')),
      );
    </script>
  </body>
</html>`;
// recipe:end
