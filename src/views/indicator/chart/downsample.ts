/** A position on a plot, in percent of its width and height, from the left and from the top. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A position on a line, or the first one after a gap. */
export interface LinePoint extends Position {
  readonly startsRun: boolean;
}

/** The number of columns. A plot is at most about 740 px wide, so that a column is narrower than a pixel. */
const columns = 1000;

/**
 * A line in runs between its gaps, without what a pixel can't show: of each column the first, the
 * last, the highest and the lowest place stay, and gaps within a column are closed (M4: Jugel and
 * others, 2014, doi:10.14778/2732951.2732953). The result is bounded, whatever is given.
 *
 * @param steps in the order of x
 */
export function downsample(steps: readonly LinePoint[]): Position[][] {
  const runs: Position[][] = [];
  for (let start = 0, end = 0; start < steps.length; start = end) {
    const column = columnOf(steps[start]!);
    let [highest, lowest] = [start, start];
    for (end = start; end < steps.length && columnOf(steps[end]!) === column; end++) {
      if (steps[end]!.y < steps[highest]!.y) highest = end;
      if (steps[end]!.y > steps[lowest]!.y) lowest = end;
    }
    if (!start || steps[start]!.startsRun) runs.push([]);
    const kept = [...new Set([start, highest, lowest, end - 1])].sort((a, b) => a - b);
    runs.at(-1)!.push(...kept.map((i) => steps[i]!));
  }
  return runs;
}

const columnOf = ({ x }: Position) => Math.floor((x / 100) * columns);
