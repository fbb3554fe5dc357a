/** The options of documents. */
export interface PlanOptions {
  /** The language to use, a BCP 47 tag. Default: the plan's language. */
  readonly language?: string | undefined;
  /** Shows the plan as it was known on this day, `YYYY-MM-DD`. Default: today. */
  readonly asOf?: string | undefined;
  /** The level of the outermost heading, from 1 to 6. Default: 1 for a page, 2 for a part of one. */
  readonly headingLevel?: number | undefined;
}

/** The options of a complete page. */
export interface PageOptions extends PlanOptions {
  /** The address of the page, for search engines and social networks. */
  readonly url?: string | undefined;
  /** The address of the same plan as Markdown, to be linked from the page. */
  readonly markdownUrl?: string | undefined;
}
