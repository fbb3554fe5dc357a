import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { Chart } from './chart.js';
import { nearestReading } from './readings.js';

export interface ChartListeners {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPoint: (event: PointerEvent) => void;
  readonly onLeave: (event: PointerEvent) => void;
  readonly onBlur: () => void;
}

type Draw = (active: number | undefined, listeners: ChartListeners) => TemplateResult;

/**
 * A chart that is read point by point, by pointer and by keys. It draws itself anew without its
 * element: a page of many charts does no more work than one.
 */
class ChartReader extends AsyncDirective {
  #chart: Chart | undefined;
  #draw: Draw | undefined;
  #active: number | undefined;

  override render(chart: Chart, draw: Draw): TemplateResult {
    if (chart !== this.#chart) this.#active = undefined;
    this.#chart = chart;
    this.#draw = draw;
    return draw(this.#active, this.#listeners);
  }

  readonly #listeners: ChartListeners = {
    onKeyDown: (event) => {
      if (event.key === 'Escape') this.#read(undefined);
      const next = this.#after(event.key);
      if (next === undefined) return;
      event.preventDefault();
      this.#read(next);
    },
    onPoint: ({ currentTarget, clientX }) => {
      const { left, width } = (currentTarget as Element).getBoundingClientRect();
      this.#read(nearestReading(this.#chart!.readings, ((clientX - left) / width) * 100));
    },
    onLeave: ({ pointerType }) => {
      // A finger that is lifted leaves, too; what it touched stays to be read.
      if (pointerType !== 'touch') this.#read(undefined);
    },
    onBlur: () => this.#read(undefined),
  };

  /** The reading that a key leads to. */
  #after(key: string): number | undefined {
    const last = this.#chart!.readings.length - 1;
    const active = this.#active;
    switch (key) {
      case 'ArrowRight':
        return active === undefined ? 0 : Math.min(last, active + 1);
      case 'ArrowLeft':
        return active === undefined ? last : Math.max(0, active - 1);
      case 'Home':
        return 0;
      case 'End':
        return last;
      default:
        return undefined;
    }
  }

  #read(active: number | undefined) {
    if (active === this.#active) return;
    this.#active = active;
    this.setValue(this.#draw!(active, this.#listeners));
  }
}

/** @param draw is given the place of the reading that is being read */
export const chartReader: (chart: Chart, draw: Draw) => unknown = directive(ChartReader);
