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

/** A square picture for WhatsApp and Facebook: title, what to do, the number, the address. Drawn here, from our words alone. */
export function drawPicture({title, lines}: Fallback, facts: KitFacts, address: string): HTMLCanvasElement {
  const [side, edge] = [1080, 80];
  const canvas = make('canvas', {width: side, height: side});
  const brush = canvas.getContext('2d')!;
  const styles = {accent: '#8a2f1c', text: '#2b211c', ground: '#fffaf4', line: '#dccdbd'};
  brush.fillStyle = styles.ground;
  brush.fillRect(0, 0, side, side);
  for (let at = 0; at < side / 24; at++) {
    brush.fillStyle = at % 2 ? styles.line : styles.accent;
    brush.fillRect(at * 24, 0, 24, 12);
    brush.fillStyle = at % 2 ? styles.accent : styles.line;
    brush.fillRect(at * 24, 12, 24, 12);
  }
  let top = 150;
  const write = (text: string, size: number, weight: number, colour: string): void => {
    brush.font = `${weight} ${size}px system-ui, Roboto, 'Noto Sans', sans-serif`;
    brush.fillStyle = colour;
    for (const line of wrapped(brush, text, side - 2 * edge)) {
      brush.fillText(line, edge, top);
      top += size * 1.25;
    }
    top += size * 0.3;
  };
  write(title, 72, 700, styles.text);
  // What a call costs stands last, below the number.
  for (const line of lines.slice(0, -1).slice(0, 5)) write(line, 42, 400, styles.text);
  top = side - 290;
  write(facts.call.display, 150, 700, styles.accent);
  top = side - 120;
  write(lines[lines.length - 1], 32, 400, styles.text);
  write(address.replace(/^https?:\/\//, ''), 28, 400, styles.accent);
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
