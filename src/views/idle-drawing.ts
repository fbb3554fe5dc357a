/** Something that is drawn when the page is idle. */
export interface Drawing {
  /** The node in which it is drawn. */
  readonly place: Node;
  readonly draw: () => void;
}

/** In the order of the page, because templates are rendered in that order. */
const waiting = new Set<Drawing>();
let print: MediaQueryList | undefined;
let frame = 0;

/** Draws something when the page has been painted and is idle, or when it is printed. */
export function drawWhenIdle(drawing: Drawing): void {
  if (!waiting.size) start();
  waiting.add(drawing);
}

/** Leaves out what was to be drawn. */
export function cancelDrawing(drawing: Drawing): void {
  if (waiting.delete(drawing) && !waiting.size) stop();
}

/** Draws at once what waits to be drawn in a part of the page. */
export function drawWaitingIn(place: Node): void {
  drawWhile(
    () => true,
    (drawing) => place.contains(drawing.place),
  );
}

/** What is drawn may add drawings, which are drawn as well. */
function drawWhile(hasTime: () => boolean, isWanted: (drawing: Drawing) => boolean = () => true) {
  for (const drawing of waiting) {
    if (!hasTime()) break;
    if (!isWanted(drawing)) continue;
    cancelDrawing(drawing);
    drawing.draw();
  }
}

const drawAll = () => drawWhile(() => true);
const onMediaChange = ({ matches }: { readonly matches: boolean }) => matches && drawAll();

function start() {
  print ??= matchMedia('print');
  print.addEventListener('change', onMediaChange);
  addEventListener('beforeprint', drawAll);
  if (print.matches) queueMicrotask(drawAll);
  else frame = requestAnimationFrame(drawNext);
}

function stop() {
  print!.removeEventListener('change', onMediaChange);
  removeEventListener('beforeprint', drawAll);
  cancelAnimationFrame(frame);
}

function drawNext() {
  whenIdle((hasTime) => {
    drawWhile(hasTime);
    if (waiting.size) frame = requestAnimationFrame(drawNext);
  });
}

/** The time in milliseconds that drawing takes at once in browsers without `requestIdleCallback`, such as Safari. */
const share = 8;

function whenIdle(act: (hasTime: () => boolean) => void) {
  if ('requestIdleCallback' in window) {
    requestIdleCallback((deadline) => act(() => deadline.timeRemaining() > 0));
  } else {
    setTimeout(() => {
      const end = performance.now() + share;
      act(() => performance.now() < end);
    });
  }
}
