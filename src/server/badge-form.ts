import { badgeEndpoint } from '../static/badge-endpoint.js';
import { badgeSvg } from '../static/badge-svg.js';
import type { Form } from './form.js';
import { RequestError } from './request-error.js';

/** The badge of a goal, or of the whole plan, as a picture or as JSON for shields.io. */
export const badgeForm =
  (goal: string | undefined, format: string): Form =>
  async ({ plan }, { language }) => {
    if (goal !== undefined && !plan.goals.some(({ id }) => id === goal)) {
      throw new RequestError(404, 'The plan has no such goal.');
    }
    const options = { goal, language };
    return format === 'svg'
      ? { type: 'image/svg+xml', body: (await badgeSvg(plan, options))! }
      : { type: 'application/json', body: JSON.stringify(await badgeEndpoint(plan, options)) };
  };
