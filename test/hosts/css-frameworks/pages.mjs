const plan = (attributes, tag = 'library-goals') =>
  `<${tag} src="/samples/example-library.json" ${attributes}></${tag}>`;

/** The elements in the containers of each page: a wide and a narrow column, a card, a row, a table. */
const content = {
  main: `<h1>Strategic plan</h1>${plan('hide="top" filterable')}`,
  side: `<h2>At a glance</h2>${plan('heading-level="3"', 'library-progress-summary')}
    ${plan('heading-level="3"', 'library-mission')}`,
  card: plan('heading-level="3" show="goals" layout="cards"'),
  half: plan('heading-level="3"', 'library-vision'),
  badge: `We lead ${plan('goal="1"', 'library-progress-badge')} this year.`,
  figure: plan('goal="1" variant="ring" label="Priority 1"', 'library-progress-badge'),
  table: plan('heading-level="3" show="goals" layout="table"'),
  accordion: plan('heading-level="3" show="goals" layout="accordion"'),
};
const { main, side, card, half, badge, figure, table, accordion } = content;

/** A page for each framework, built as in its documentation. */
export const pages = {
  bootstrap: {
    css: ['bootstrap/dist/css/bootstrap.min.css'],
    body: `<main class="container py-4">
      <div class="row g-4"><div class="col-md-8">${main}</div><div class="col-md-4">${side}</div></div>
      <div class="row"><div class="col">${half}</div><div class="col-auto">${figure}</div></div>
      <div class="card"><div class="card-body">${card}</div></div>
      <div class="d-flex gap-3"><div>${half}</div>${half}</div>
      <div class="text-bg-primary p-3">${accordion}</div>
      <table class="table"><tr><td>${badge}</td><td>${half}</td></tr></table>${table}</main>`,
  },
  govuk: {
    css: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    attributes: 'class="govuk-template__body"',
    body: `<div class="govuk-width-container"><main class="govuk-main-wrapper govuk-body">
      <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${main}</div>
      <div class="govuk-grid-column-one-third">${side}</div></div>
      <div class="govuk-inset-text">${accordion}</div>${card}
      <table class="govuk-table"><tr class="govuk-table__row"><td class="govuk-table__cell">${badge}</td>
      <td class="govuk-table__cell">${half}</td></tr></table>${table}</main></div>`,
  },
  uswds: {
    css: ['@uswds/uswds/dist/css/uswds.min.css'],
    body: `<main class="grid-container usa-prose">
      <div class="grid-row grid-gap"><div class="tablet:grid-col-8">${main}</div>
      <div class="tablet:grid-col-4">${side}</div></div>
      <div class="grid-row grid-gap"><div class="grid-col-fill">${half}</div>
      <div class="grid-col-auto">${figure}</div></div>
      <ul class="usa-card-group"><li class="usa-card tablet:grid-col-6"><div class="usa-card__container">
      <div class="usa-card__body">${card}</div></div></li></ul>
      <div class="usa-alert usa-alert--info"><div class="usa-alert__body">${accordion}</div></div>
      <table class="usa-table"><tr><td>${badge}</td><td>${half}</td></tr></table>${table}</main>`,
  },
  foundation: {
    css: ['foundation-sites/dist/css/foundation.min.css'],
    body: `<main class="grid-container">
      <div class="grid-x grid-padding-x"><div class="cell medium-8">${main}</div>
      <div class="cell medium-4">${side}</div></div>
      <div class="grid-x"><div class="cell auto">${half}</div><div class="cell shrink">${figure}</div></div>
      <div class="callout primary">${accordion}</div><div class="card"><div class="card-section">${card}</div></div>
      <table><tr><td>${badge}</td><td>${half}</td></tr></table>${table}</main>`,
  },
  bulma: {
    css: ['bulma/css/bulma.min.css'],
    body: `<main class="section"><div class="container">
      <div class="columns"><div class="column is-two-thirds content">${main}</div>
      <div class="column">${side}</div></div>
      <div class="columns"><div class="column">${half}</div>
      <div class="column is-narrow">${figure}</div></div>
      <div class="box">${card}</div><article class="media"><div class="media-content">${accordion}</div></article>
      <table class="table"><tr><td>${badge}</td><td>${half}</td></tr></table>${table}</div></main>`,
  },
  wordpress: {
    css: ['@wordpress/block-library/build-style/style.css'],
    // The global styles that a block theme adds to the style sheet of the blocks.
    style: `body { margin: 0; font: 18px/1.6 serif; }
      .is-layout-constrained { padding: 0 1rem; }
      .is-layout-constrained > * { max-width: 1100px; margin-inline: auto !important; }
      .is-layout-flex { display: flex; gap: 1.5em; align-items: center; }
      .is-layout-flex > * { margin: 0; }
      .is-layout-grid { display: grid; gap: 1.5em; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); }`,
    body: `<main class="wp-block-group is-layout-constrained">
      <div class="wp-block-columns is-layout-flex"><div class="wp-block-column" style="flex-basis: 66.66%">${main}</div>
      <div class="wp-block-column" style="flex-basis: 33.33%">${side}</div></div>
      <div class="wp-block-group is-layout-flex">${half}<div class="wp-block-group">${half}</div></div>
      <div class="wp-block-group is-layout-grid"><div>${half}</div><div>${half}</div></div>
      <div class="wp-block-cover"><div class="wp-block-cover__inner-container">${accordion}</div></div>
      <figure class="wp-block-table"><table><tr><td>${badge}</td><td>${half}</td></tr></table></figure>
      ${card}${table}</main>`,
  },
};

/** A page as markup. */
export const markup = ({ css, style = '', attributes = '', body }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A plan in a framework</title>
${css.map((file) => `<link rel="stylesheet" href="/css/${file}">`).join('')}<style>${style}</style>
<script type="module" src="/dist/library-goals.js"></script></head><body ${attributes}>${body}</body></html>`;
