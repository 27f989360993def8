/* Of the peers, GOV.UK Frontend alone comes without types. */
declare module 'govuk-frontend' {
  export class Button {}
  export class Radios {}
  export function createAll(component: typeof Button | typeof Radios): void;
}
