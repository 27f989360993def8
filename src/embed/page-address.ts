import type {Paper} from '../paper/paper.js';
import {loadPart} from '../ui/parts.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The page of another widget, beside this one. */
const beside = (address: string, page: string | undefined): string => (page ? address.replace(/[^/]+$/, `${page}.html`) : address);

/** Writes an address beside its QR code; without `http` (a file on a stick) there is none that others can open. */
async function write(where: ParentNode, address: string): Promise<void> {
  for (const each of where.querySelectorAll<HTMLElement>('.address')) {
    each.hidden = false;
    each.querySelector('b')!.textContent = address.replace(/^https?:\/\//, '');
  }
  const box = where.querySelector<SVGElement>('.qr');
  const paper = box && (await loadPart<Paper>('paper').catch(() => undefined));
  // The part may have come for somebody else too, who has drawn the code meanwhile.
  if (!paper || box.firstChild) return;
  const {path, size} = paper.qr(address);
  box.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  box.append(drawn);
  box.removeAttribute('hidden');
}

/** Printed addresses and QR codes of a sheet: to this page, or to the one that a part of it names. Where a code cannot be made the address stands alone. */
export async function addAddress(sheet: Element, address: string): Promise<void> {
  if (!address.startsWith('http')) return;
  const places = [...sheet.querySelectorAll<HTMLElement>('[data-page]')];
  for (const each of places) await write(each, beside(address, each.dataset.page));
  if (!places.length) await write(sheet, address);
}
