import { html, nothing } from 'lit';
import type { Config } from '../config/config.js';
import type { Builder } from '../state.js';
import { contrast, enoughContrast } from './contrast.js';
import { checkField, textField } from './fields.js';

type ColorName = 'accent' | 'background' | 'textColor';

/** The colors at the moment when the editor begins to choose. */
const first: Record<ColorName, string> = {
  accent: '#7a1f3d',
  background: '#f4efe6',
  textColor: '#2b2b2b',
};

/** The background that colors are seen on. */
const backgroundOf = ({ background, theme }: Config) => {
  const isDark =
    theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  return background || (isDark ? '#121212' : '#ffffff');
};

/** The colors of the plan and of the editor’s page, with their contrast. */
export function colorFields({ words, config, choose }: Builder) {
  const text = words.choices;
  const contrastText = (color: string) => {
    const ratio = Math.floor(contrast(color, backgroundOf(config)) * 10) / 10;
    return ratio >= enoughContrast
      ? text.enoughContrast(ratio)
      : text.littleContrast(ratio, enoughContrast);
  };
  const field = (name: ColorName, label: string) =>
    config[name]
      ? textField({
          label,
          value: config[name],
          type: 'color',
          isLive: true,
          hint: name === 'background' ? '' : contrastText(config[name]),
          onChoose: (color) => choose({ [name]: color }),
        })
      : nothing;
  const ownPage = (isOn: boolean) =>
    choose({
      background: isOn ? first.background : '',
      textColor: isOn ? first.textColor : '',
    });
  return html`
    ${checkField(text.ownAccent, !!config.accent, (isOn) => choose({ accent: isOn ? first.accent : '' }))}
    ${field('accent', text.accent)}
    ${checkField(text.pageColors, !!(config.background || config.textColor), ownPage)}
    ${field('background', text.background)} ${field('textColor', text.textColor)}
  `;
}
