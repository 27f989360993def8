import {ASK_HEIGHT, HEIGHT, HIGHEST} from '../ui/frame-height.js';

/*
 * For a page that shows our complete pages in frames: makes each frame as high as its page. It knows a frame by its window,
 * and by its address below this script's own folder; a sandbox without `allow-same-origin` calls its origin "null".
 */

const {src} = document.currentScript as HTMLScriptElement;
const folder = new URL('.', src);
const ours = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(folder.href));

addEventListener('message', ({source, origin, data}: MessageEvent<Record<string, unknown> | null>) => {
  const height = Number(data?.[HEIGHT]);
  if (!(height > 0 && height <= HIGHEST) || (origin !== folder.origin && origin !== 'null')) return;
  for (const frame of ours())
    if (frame.contentWindow === source) frame.style.height = `${height + (getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0)}px`;
});
for (const frame of ours()) frame.contentWindow?.postMessage(ASK_HEIGHT, '*');
