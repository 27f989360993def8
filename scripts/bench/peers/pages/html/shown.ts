/** Shows the widget in the place of the page's own words, once its script is here. */
export function shown(): void {
  document.getElementById('app')!.hidden = false;
  document.getElementById('fallback')!.remove();
}
