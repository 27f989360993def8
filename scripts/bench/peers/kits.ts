import type {Kit} from './html.js';

/* The markup that each library's documentation gives for a card, a button, radios, a disclosure and a text field. */

export const govuk: Kit = {
  box: (title, inner) => `<section class="govuk-width-container"><h2 class="govuk-heading-m">${title}</h2>${inner}</section>`,
  button: (label, name) => `<button type="${name ? 'button' : 'submit'}" class="govuk-button" data-module="govuk-button"${name ? ` data-press="${name}"` : ''}>${label}</button>`,
  radios: (legend, hint, options) =>
    `<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><h3 class="govuk-fieldset__heading" tabindex="-1">${legend}</h3></legend><div class="govuk-hint">${hint}</div><div class="govuk-radios" data-module="govuk-radios">${options
      .map(({value, label}) => `<div class="govuk-radios__item"><label class="govuk-label govuk-radios__label"><input class="govuk-radios__input" type="radio" name="answer" value="${value}">${label}</label></div>`)
      .join('')}</div></fieldset></div>`,
  details: (summary, inner) => `<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary><div class="govuk-details__text">${inner}</div></details>`,
  input: (label) => `<div class="govuk-form-group"><label class="govuk-label" for="name">${label}</label><input class="govuk-input" id="name" name="name" autocomplete="off"></div>`,
  paragraph: (text) => `<p class="govuk-body">${text}</p>`,
  link: (href, text) => `<a class="govuk-link" href="${href}">${text}</a>`,
};

export const webawesome: Kit = {
  box: (title, inner) => `<wa-card><h2>${title}</h2>${inner}</wa-card>`,
  button: (label, name) => `<wa-button type="${name ? 'button' : 'submit'}" variant="brand"${name ? ` data-press="${name}"` : ''}>${label}</wa-button>`,
  radios: (legend, hint, options) =>
    `<wa-radio-group name="answer" label="${legend}" hint="${hint}">${options.map(({value, label}) => `<wa-radio value="${value}">${label}</wa-radio>`).join('')}</wa-radio-group>`,
  details: (summary, inner) => `<wa-details summary="${summary}">${inner}</wa-details>`,
  input: (label) => `<wa-input id="name" name="name" label="${label}" autocomplete="off"></wa-input>`,
  paragraph: (text) => `<p>${text}</p>`,
  link: (href, text) => `<a href="${href}">${text}</a>`,
};
