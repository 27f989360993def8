import type {Page} from 'playwright-core';

/* Text as readers set it: wider, larger, on a narrow screen. What a widget draws must still fit, whole. */

/** The spacing that WCAG 1.4.12 names, as a reader's own style sheet would set it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Sets or takes back the spacing, inside every shadow root too: a reader's own sheet reaches there, a page's does not. */
export const setSpacing = (page: Page, on: boolean): Promise<void> =>
  page.evaluate(
    ({css, on}) => {
      const known = window as unknown as {spacing?: CSSStyleSheet};
      const sheet = (known.spacing ??= new CSSStyleSheet());
      sheet.replaceSync(on ? css : '');
      for (const roots: (Document | ShadowRoot)[] = [document]; roots.length; ) {
        const root = roots.pop()!;
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
      }
    },
    {css: SPACING, on},
  );

/** The size of text that the browser is set to, in px; 16 is usual. */
export async function setTextSize(page: Page, size: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', {fontSizes: {standard: size, fixed: size}});
  await browser.detach();
}

/**
 * What does not fit, of all widgets on a page: the page scrolls sideways, something stands over the edge of the card,
 * which would cut it off, or text is larger than the box that hides what is too much.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement!;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide, the window ${root.clientWidth}`);
    for (const host of document.querySelectorAll('*')) {
      const card = host.shadowRoot?.querySelector('.card');
      if (!card) continue;
      const edge = card.getBoundingClientRect().right - card.clientLeft - parseFloat(getComputedStyle(card).paddingInlineEnd) + 0.5;
      for (const each of card.querySelectorAll<HTMLElement>(':not(.band)')) {
        const named = `${each.localName}.${each.className} "${(each.textContent ?? '').trim().slice(0, 20)}"`;
        if (each.getBoundingClientRect().right > edge) found.push(`over the edge: ${named}`);
        // Fields of one line scroll by themselves, and a list shows its whole line when it is opened.
        const hides = getComputedStyle(each).overflow !== 'visible' && !/^(input|select|textarea)$/.test(each.localName);
        if (hides && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)) found.push(`cut off: ${named}`);
      }
      if (card.scrollHeight > card.clientHeight + 1) found.push('the card is cut off below');
    }
    return found;
  });
