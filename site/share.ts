import {qrPath} from '../src/paper/qr.js';
import type {Output} from '../src/kit/outputs.js';
import type {Fallback, KitFacts} from '../src/kit/snippet.js';
import {make} from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';

/** QR codes of pages, to be printed: each with its address. */
export function showCodes(place: HTMLElement, addresses: readonly Output[], title: string): void {
  const codes = addresses.map(({text}) => {
    const {path, size} = qrPath(text);
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
    drawing.setAttribute('class', 'qr');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', title);
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', path);
    drawing.append(shape);
    return make('figure', {}, drawing, make('figcaption', {}, text.replace(/^https?:\/\//, '')));
  });
  place.replaceChildren(...codes);
}

/** Lines no longer than the picture is wide. */
function wrapped(brush: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && brush.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Height that the sentences of a picture may take, in px, between the band and the number. */
const ROOM = {from: 90, to: 640};

/** Writes lines below each other, the first one at `top`; returns where the next would stand. Without `colour` it only measures. */
function write(brush: CanvasRenderingContext2D, text: string, {top, size, weight, colour}: {top: number; size: number; weight: number; colour?: string}): number {
  const edge = brush.canvas.width * 0.074;
  brush.font = `${weight} ${size}px system-ui, Roboto, 'Noto Sans', sans-serif`;
  brush.textBaseline = 'top';
  for (const line of wrapped(brush, text, brush.canvas.width - 2 * edge)) {
    brush.fillStyle = colour ?? 'transparent';
    brush.fillText(line, edge, top);
    top += size * 1.25;
  }
  return top + size * 0.3;
}

/** Title and sentences, as large as there is room for. */
function writeSentences(brush: CanvasRenderingContext2D, title: string, sentences: readonly string[], colour: string): void {
  const all = (scale: number, seen?: string): number =>
    sentences.reduce((top, text) => write(brush, text, {top, size: 42 * scale, weight: 400, colour: seen}), write(brush, title, {top: ROOM.from, size: 72 * scale, weight: 700, colour: seen}));
  let scale = 1;
  while (all(scale) > ROOM.to && scale > 0.4) scale *= 0.95;
  all(scale, colour);
}

/** A square picture for WhatsApp and Facebook: title, what to do, the number, the address. Drawn here, from our words alone. */
export function drawPicture({title, lines}: Fallback, facts: KitFacts, address: string): HTMLCanvasElement {
  const side = 1080;
  const canvas = make('canvas', {width: side, height: side});
  const brush = canvas.getContext('2d')!;
  const [accent, text, ground, line] = ['#8a2f1c', '#2b211c', '#fffaf4', '#dccdbd'];
  brush.fillStyle = ground;
  brush.fillRect(0, 0, side, side);
  // The woven band.
  for (let at = 0; at < side / 24; at++)
    for (const row of [0, 1]) {
      brush.fillStyle = (at + row) % 2 ? line : accent;
      brush.fillRect(at * 24, row * 12, 24, 12);
    }
  // What a call costs stands last, below the number.
  writeSentences(brush, title, lines.slice(0, -1), text);
  write(brush, facts.call.display, {top: 680, size: 150, weight: 700, colour: accent});
  const below = write(brush, lines[lines.length - 1], {top: 860, size: 32, weight: 400, colour: text});
  write(brush, address.replace(/^https?:\/\//, ''), {top: below, size: 28, weight: 400, colour: accent});
  return canvas;
}

/** Hands the reader the picture as a file. */
export function savePicture(canvas: HTMLCanvasElement, name: string): void {
  canvas.toBlob((blob) => {
    const url = URL.createObjectURL(blob!);
    make('a', {href: url, download: `${name}.png`}).click();
    setTimeout(() => URL.revokeObjectURL(url), 1_000);
  }, 'image/png');
}
