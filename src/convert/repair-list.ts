import type { Repair } from './format.js';
import { limits } from './limits.js';

/** Collects repairs. After the limit, they are only counted. */
export class RepairList {
  readonly #found: Repair[] = [];
  #unlisted = 0;

  add(where: string, message: string, severity: Repair['severity'] = 'warning'): void {
    if (this.#found.length < limits.repairs) this.#found.push({ where, message, severity });
    else this.#unlisted += 1;
  }

  /** All repairs; the last one counts those that aren't listed. */
  all(): Repair[] {
    if (!this.#unlisted) return this.#found;
    const message = `${this.#unlisted} more repairs are not listed.`;
    return [...this.#found, { where: '', message, severity: 'warning' }];
  }
}
