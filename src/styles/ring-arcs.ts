/** The gap on each side of the tick, in percent of the circle. */
const gap = 4.5;

/**
 * The filled parts of the circle, in percent. The tick is in a gap, because no color contrasts with
 * both the fill and every background.
 */
function filled(share: number, tick: number | undefined): [from: number, to: number][] {
  if (tick === undefined) return [[0, share]];
  // The gap of a tick near the top extends to the other side of the top.
  const parts: [number, number][] = [
    [Math.max(0, tick + gap - 100), Math.min(share, tick - gap)],
    [tick + gap, Math.min(share, 100 + tick - gap)],
  ];
  const seen = parts.filter(([from, to]) => from < to);
  return seen.length ? seen : [[0, share]];
}

const point = (percent: number, radius: number) => {
  const angle = (percent * Math.PI) / 50;
  return `${10 + radius * Math.cos(angle)} ${10 + radius * Math.sin(angle)}`;
};

const whole =
  'M19.5 10a9.5 9.5 0 1 1-19 0 9.5 9.5 0 1 1 19 0zM16.5 10a6.5 6.5 0 1 0-13 0 6.5 6.5 0 1 0 13 0z';

/** An arc of the ring, clockwise from the right: a closed shape, so that it can have an outline. */
function arcPath(percent: number): string {
  if (percent >= 100) return whole;
  const isLarge = percent > 50 ? 1 : 0;
  return `M19.5 10A9.5 9.5 0 ${isLarge} 1 ${point(percent, 9.5)}L${point(percent, 6.5)}A6.5 6.5 0 ${isLarge} 0 16.5 10z`;
}

/** Rotates something from the right of the ring to a position, in percent clockwise from the top. */
export const ringTurn = (percent: number) => `rotate(${percent * 3.6 - 90} 10 10)`;

/**
 * The filled arcs of a ring in a square of 20 units. Each begins at the right and is rotated to
 * its position.
 *
 * @param share in percent
 * @param tick in percent
 */
export function ringArcs(share: number, tick: number | undefined) {
  if (!share) return [];
  // An arc or a gap of less than 3 percent would not be visible.
  const arc = share < 100 ? Math.min(97, Math.max(3, share)) : share;
  return filled(arc, tick).map(([from, to]) => ({
    path: arcPath(to - from),
    turn: ringTurn(from),
  }));
}
