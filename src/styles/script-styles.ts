import { css } from 'lit';

/** Line breaks and emphasis by the script of the text, not of the page. */
export const scriptStyles = css`
  [lang] {
    line-break: auto;
    word-break: normal;
  }

  /* A label of the other direction is aligned with the labels beside it. */
  .library[dir='rtl'] .badge-label[dir='ltr'] {
    text-align: right;
  }

  .library[dir='ltr'] .badge-label[dir='rtl'] {
    text-align: left;
  }

  :lang(zh),
  :lang(ja) {
    line-break: strict;
  }

  :lang(ko) {
    word-break: keep-all;
  }

  /* These scripts have no italics; browsers would slant the letters if the page asks for italics. */
  :lang(zh),
  :lang(ja),
  :lang(ko),
  :lang(ar),
  :lang(he),
  :lang(hi) {
    font-style: normal;
    font-synthesis-style: none;
  }
`;
