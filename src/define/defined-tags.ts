/** The tags that this copy of the script has asked for and that have a class, in their order. */
export const definedTags = new Set<string>();
