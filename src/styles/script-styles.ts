import { css } from 'lit';

/** Where lines break and what emphasis looks like, by the script of the words and not of the page. */
export const scriptStyles = css`
  [lang] {
    line-break: auto;
    word-break: normal;
  }

  /* A label of another direction stands where the labels beside it do. */
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

  /* A slant is foreign to these scripts; browsers would fake it where a page's own rules ask for one. */
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
