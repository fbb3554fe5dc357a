import { frameParts, type NamedFrame } from '../frame/frame-part.js';
import type { FrameOptions } from '../frame/frame-page.js';
import { isLanguageTag } from '../plan/language-tag.js';
import type { Plan } from '../plan/schema.js';
import { pictureThemes } from '../static/options.js';
import { badgeVariants } from '../words/badge-subject.js';
import { RequestError } from './request-error.js';

const known = new WeakMap<Plan, ReadonlyMap<string, NamedFrame>>();

/** The page for a frame that has this name. @throws {RequestError} where the plan has none */
export function namedFrame(plan: Plan, name: string): NamedFrame {
  const frames = known.get(plan) ?? new Map(frameParts(plan).map((part) => [part.name, part]));
  known.set(plan, frames);
  const found = frames.get(name);
  if (found) return found;
  throw new RequestError(404, 'The plan has no such part.');
}

const choices = {
  layout: ['list', 'cards', 'accordion', 'table'],
  variant: badgeVariants,
  theme: pictureThemes,
} as const;

/** The parameters of a page for a frame. @throws {RequestError} where one has a value that there isn’t */
export function frameParameters({ searchParams }: URL): FrameOptions {
  const language = searchParams.get('lang') ?? undefined;
  if (language !== undefined && !isLanguageTag(language)) throw badLanguage();
  const one = <Name extends keyof typeof choices>(name: Name) => {
    const given = searchParams.get(name);
    if (given === null) return undefined;
    const allowed: readonly (typeof choices)[Name][number][] = choices[name];
    const found = allowed.find((word) => word === given);
    if (found) return found;
    throw new RequestError(400, `${name}: write one of: ${allowed.join(', ')}.`);
  };
  return { language, layout: one('layout'), variant: one('variant'), theme: one('theme') };
}

/** The refusal of something else than a language tag. */
export const badLanguage = () =>
  new RequestError(400, 'lang: write a language tag such as en or zh-Hant.');
