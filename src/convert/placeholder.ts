const placeholder =
  /^(?:t\.?b\.?[adc]\.?|n\/?a|n\.a\.|not applicable|not available|to be (?:added|announced|confirmed|decided|defined|determined|specified|supplied)|insert [^.\]]{1,60}|x{3,}|-+|—|–|…|\.{3}|\?+)\.?$/i;

/** Whether a text is only a placeholder: `TBD`, `N/A`, `[To be determined]`. */
export const isPlaceholder = (text: string): boolean =>
  text.length < 80 && placeholder.test(text.replace(/[\s\[\]]+/g, ' ').trim());
