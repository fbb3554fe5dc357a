/** The tags that this copy of the script has defined, or that were already defined, in their order. */
export const definedTags = new Set<string>();
