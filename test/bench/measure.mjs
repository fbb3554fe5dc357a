/** A linear task takes four times as long for four times the input; slightly more is noise. */
const most = 6;

/** The shortest of several runs, in milliseconds, because disturbances only make a run longer. */
export async function shortest(run, times = 3) {
  let best = Infinity;
  for (let i = 0; i < times; i++) best = Math.min(best, await run());
  return best;
}

/** Prints how long a task takes at n and at 4n, and how it grows. */
export async function report(name, usual, timeAt) {
  // Lists of a feed may have 20,000 items.
  const n = Math.min(5_000, Number(process.env.GROWTH_N) || usual);
  const once = await timeAt(n);
  const fourfold = await timeAt(4 * n);
  const ratio = fourfold / once;
  const cells = [
    name.padEnd(34),
    String(n).padStart(7),
    `${once.toFixed(1)} ms`.padStart(12),
    `${fourfold.toFixed(1)} ms`.padStart(12),
    `× ${ratio.toFixed(1)}`.padStart(8),
  ];
  const isOver = ratio > most && fourfold > 20;
  console.log(cells.join('') + (isOver ? '  more than linear' : ''));
  return isOver;
}
