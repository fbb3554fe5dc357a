/** The angle between an arc of a ring and the top, in percent of the circle. */
export const turnOf = (element: Element) =>
  (Number(/rotate\(([-\d.]+)/.exec(element.getAttribute('transform')!)![1]) + 90) / 3.6;

/** The length of an arc in percent of the circle, from the end of its path's first curve. */
function shareOf(path: string): number {
  const end = /A9\.5 9\.5 0 [01] 1 ([-\d.e]+) ([-\d.e]+)L/.exec(path);
  if (!end) return 100;
  const angle = Math.atan2(Number(end[2]) - 10, Number(end[1]) - 10);
  return ((angle / Math.PI) * 50 + 100) % 100;
}

/** The filled arcs of a ring, each as start and end in percent of the circle. */
export const ringArcs = (place: ParentNode) =>
  [...place.querySelectorAll('[part~=ring] [part~=fill]')].map((fill) =>
    [turnOf(fill), turnOf(fill) + shareOf(fill.getAttribute('d')!)].map(
      (value) => Math.round(value * 10) / 10,
    ),
  );
