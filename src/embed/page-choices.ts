/** What a partner may set from the address of a page. Never a list of companies: a link could then bring a false one. */
const SETTABLE = /^(region|destination|need|scheme|questions|topic|mode|seed|tradition|message|length|theme|quick-exit)$/;

/** Hands the choices in the page's address (`?destination=malaysia&theme=dark`) to its widget, before that has drawn itself. */
export function takeChoices(): void {
  const widget = document.querySelector('main > [theme]');
  for (const [name, value] of new URLSearchParams(location.search)) if (SETTABLE.test(name)) widget?.setAttribute(name, value);
  // The same page in another language keeps them.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
}
