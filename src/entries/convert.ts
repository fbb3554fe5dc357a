/** Reads and writes plans in other formats. Each format's code is loaded when it is used. */
export { detectFormat } from '../convert/detect-format.js';
export {
  ConvertError,
  type Format,
  type ReadOptions,
  type ReadResult,
  type Repair,
  type WriteOptions,
  type WriteResult,
} from '../convert/format.js';
export {
  type FormatInfo,
  type FormatName,
  formatNamed,
  formatOfFile,
  formats,
} from '../convert/formats.js';
export { limits } from '../convert/limits.js';
export type { PlanInput } from '../plan/plan-input.js';
