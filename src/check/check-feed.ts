import { type Node, parseTree } from 'jsonc-parser';
import { DocumentError } from '../feed/feed-errors.js';
import { findSlip } from '../feed/json-slip.js';
import { parseUnboundedJson } from '../feed/json.js';
import { parsePlan } from '../plan/parse-plan.js';
import type { Issue } from '../plan/parse/parse-context.js';
import type { Plan } from '../plan/schema.js';
import { countParts, type PartCounts } from './count-parts.js';
import { partName, placeOf } from './json-place.js';
import { repeatedFields } from './repeated-fields.js';
import { type Position, textPositions } from './text-positions.js';

/** An issue and its position in the file. */
export interface PlacedIssue extends Position {
  readonly severity: Issue['severity'];
  /** As `goals[2].progress`; empty for the whole document. */
  readonly path: string;
  /** The name of the part of the plan that contains it. */
  readonly part?: string | undefined;
  /** The message without the path. */
  readonly message: string;
}

/** The result of checking a feed. */
export interface CheckedFeed {
  readonly name: string;
  /** In the order of the file. */
  readonly issues: readonly PlacedIssue[];
  /** Absent if the feed can't be read as a plan. */
  readonly plan?: Plan | undefined;
  readonly parts?: PartCounts | undefined;
}

/** More than anybody would correct. */
const maxIssues = 10_000;

/** Reads a feed and finds the position of each issue. */
export function checkFeed({ name, text, base }: FeedText): CheckedFeed {
  const position = textPositions(text);
  let value: unknown;
  try {
    value = parseUnboundedJson(text);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { name, issues: [documentIssue(text, error, position)] };
  }
  const { plan, issues } = parsePlan(value, { base, maxIssues });
  const root = parseTree(text)!;
  const language = plan?.language ?? 'en';
  const placed = [...issues, ...repeatedFields(root)].map((issue) =>
    place(issue, root, position, language),
  );
  placed.sort((a, b) => a.line - b.line || a.column - b.column);
  return { name, issues: placed, plan, parts: plan && countParts(plan) };
}

function place(
  { path, message, severity }: Issue,
  root: Node,
  position: (offset: number) => Position,
  language: string,
): PlacedIssue {
  const { offset, parents } = placeOf(root, path);
  const what = path && message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
  const part = partName(parents, language);
  return { severity, path, ...(part && { part }), message: what, ...position(offset) };
}

/** Why a text can't be read as a feed: a mistake in the JSON, or a limit that it exceeds. */
function documentIssue(
  text: string,
  { code, message }: DocumentError,
  position: (offset: number) => Position,
): PlacedIssue {
  const slip = code === 'not-json' ? findSlip(text) : undefined;
  return {
    severity: 'error',
    path: '',
    message: slip ? `not valid JSON: ${slip.advice}` : `the feed ${message}`,
    ...position(slip?.at ?? 0),
  };
}

/** A feed as a file. */
export interface FeedText {
  readonly name: string;
  readonly text: string;
  /** The address that relative addresses in it are resolved against. */
  readonly base?: string | undefined;
}
