/* Given to a build with --import: for it, today is 400 days later. What it makes must not depend on that. */
const LATER = 400 * 86_400_000;
const Now = globalThis.Date;

globalThis.Date = class extends Now {
  constructor(...given) {
    given.length ? super(...given) : super(Now.now() + LATER);
  }
  static now() {
    return Now.now() + LATER;
  }
};
