import type { Plan } from '../../plan/schema.js';
import { renderSnapshot } from '../../snapshot/snapshot.js';
import { planHtml, planPage } from '../../static/plan-html.js';
import { attributesOf } from '../config/attributes.js';
import type { Config } from '../config/config.js';
import type { SnapshotKind } from '../state.js';

/** A plan as a file that needs no scripts. */
export function snapshotFile(kind: SnapshotKind, plan: Plan, config: Config): Promise<string> {
  const { element, level } = config;
  const given = { language: config.lang || undefined, asOf: config.asOf || undefined };
  if (kind === 'page') return planPage(plan, given);
  if (kind === 'fragment') return planHtml(plan, { ...given, headingLevel: level });
  const attributes = Object.fromEntries(attributesOf(config));
  return renderSnapshot(plan, { ...given, tag: element, headingLevel: level, attributes });
}
