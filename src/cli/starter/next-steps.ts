import { oneLine } from '../terminal/one-line.js';

/** Quotes a file name as an argument for a shell. */
const quoted = (file: string) =>
  /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;

/** Explains what to do with a new feed. */
export function nextSteps(file: string): string {
  const name = quoted(oneLine(file));
  return `${oneLine(file)} is a small feed. Next:

1. Open it in an editor and replace its texts. Keep each "id": links and badges use it.
2. Look for mistakes:  npx library-goals check ${name}
3. See it as a page:  npx library-goals preview ${name}
4. Publish it in one folder with library-goals.js, library-goals/ and locales/, which are in
   the folder dist/ of this package, and put this on your page:

   <script type="module" src="library-goals.js"></script>
   <library-goals src="plan.json"></library-goals>

For an editor that completes fields:  npx library-goals schema -o plan.schema.json
and add  "$schema": "plan.schema.json"  at the top of the feed.
`;
}
