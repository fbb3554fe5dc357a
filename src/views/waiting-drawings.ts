import { type Drawing, DrawingQueue } from './drawing-queue.js';
import { inShortTasks, whenIdle } from './schedules.js';

/** What readers wait for: the goals of a long list that aren't drawn yet. */
const visible = new DrawingQueue(inShortTasks);
/** What they don't see yet: the content of closed disclosures. */
const hidden = new DrawingQueue(whenIdle);
let print: MediaQueryList | undefined;

/** Draws something visible in short tasks, or at once when the page is printed. */
export function drawSoon(drawing: Drawing): void {
  visible.add(drawing);
  watchPrinting();
}

/** Draws something hidden when the page has been painted and is idle, or at once when it is printed. */
export function drawWhenIdle(drawing: Drawing): void {
  hidden.add(drawing);
  watchPrinting();
}

/** Removes a drawing that is no longer needed. */
export function cancelDrawing(drawing: Drawing): void {
  visible.delete(drawing);
  hidden.delete(drawing);
}

/** Draws at once what waits to be drawn in a part of the page. */
export function drawWaitingIn(place: Node): void {
  drawWaiting((drawing) => place.contains(drawing.place));
}

function drawWaiting(isWanted: (drawing: Drawing) => boolean) {
  visible.drawNow(isWanted);
  // Goals drawn just now have disclosures that wait in their turn.
  hidden.drawNow(isWanted);
}

const drawAll = () => drawWaiting(() => true);

function watchPrinting() {
  if (!print) {
    print = matchMedia('print');
    print.addEventListener('change', ({ matches }) => matches && drawAll());
    addEventListener('beforeprint', drawAll);
  }
  if (print.matches) queueMicrotask(drawAll);
}
