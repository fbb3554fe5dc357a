/** Selectors of shapes that are no parts of an element. Tests don't know the names of classes elsewhere. */
export const privateShapes = {
  /** The empty part of a bar or a ring. */
  track: ':is([part~=bar], [part~=ring]) > :first-child',
  segment: '[part~=stack] rect',
  dot: '[part~=plot] circle',
  line: '[part~=plot] .line',
  target: '[part~=plot] .target',
  baseline: '[part~=plot] .baseline',
};

/** Whether an element is only for screen readers: it, or an element around it, is clipped to nothing. */
export const isVisuallyHidden = (element: Element | null): boolean =>
  !!element &&
  (getComputedStyle(element).clipPath === 'inset(50%)' || isVisuallyHidden(element.parentElement));
