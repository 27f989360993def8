import {ASK_HEIGHT, HEIGHT} from '../ui/frame-height.js';

/**
 * Tells the page around a frame how high this page is, whenever that changes. Only to the parent, and only the height. It is
 * that of the page's own box, which does not follow the frame's: otherwise both would grow without end. A box that is
 * hidden has no height, and says nothing.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const box = document.querySelector('.page')!;
  let told = 0;
  const tell = (again?: boolean): void => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (!height || (height === told && !again)) return;
    told = height;
    // Whoever shows the page may know how high it is.
    parent.postMessage({[HEIGHT]: height}, '*');
  };
  new ResizeObserver(() => tell()).observe(box);
  addEventListener('message', ({source, data}) => source === parent && data === ASK_HEIGHT && tell(true));
}
