import type { FeedReport } from './feed-report.js';

/** The code of the page. It is sent as text, so it must not refer to anything outside the function. */
function followFeed(): void {
  const plan = document.querySelector<HTMLElement & { reload(): Promise<void> }>('library-goals');
  const summary = document.querySelector('#summary')!;
  const list = document.querySelector('#issues')!;

  const itemOf = ({ severity, place, text }: FeedReport['issues'][number]) => {
    const item = document.createElement('li');
    const kind = document.createElement('strong');
    item.className = severity;
    kind.textContent = severity;
    item.append(kind, ` line ${place.replace(':', ', column ')}`);
    const message = document.createElement('p');
    message.textContent = text;
    item.append(message);
    return item;
  };

  const report = async () => {
    const { summary: line, issues } = (await (await fetch('issues.json')).json()) as FeedReport;
    summary.textContent = line;
    list.replaceChildren(...issues.map(itemOf));
  };

  const events = new EventSource('events');
  events.addEventListener('change', () => {
    void report();
    void plan?.reload();
  });
  events.addEventListener('error', () => {
    summary.textContent = 'The preview has ended. Start it again in the terminal.';
  });
  // Also after the program was restarted.
  events.addEventListener('open', () => {
    void report();
    void plan?.reload?.();
  });
}

/** The script of the page. */
export const previewScript = `(${followFeed.toString()})();\n`;
