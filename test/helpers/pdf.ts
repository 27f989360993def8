import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import decodeQR from 'qr/decode.js';
import type {Extra} from '../../scripts/server.js';

/* Paper as a copy shop gets it: the PDF of the browser's own print, measured and drawn by pdf.js inside that browser. */

const PDFJS = 'node_modules/pdfjs-dist/legacy/build';
const script = (file: string): {type: string; body: string} => ({type: 'text/javascript; charset=utf-8', body: readFileSync(`${PDFJS}/${file}`, 'utf8')});

/** What the test host serves beside the built files, so that {@link measure} can work. */
export const PDF_HOST: Extra = {'/pdf/pdf.mjs': script('pdf.min.mjs'), '/pdf/worker.mjs': script('pdf.worker.min.mjs'), '/pdf/blank.html': {body: '<!doctype html><title>PDF</title>'}};

/** One page of a PDF. */
export interface Leaf {
  /** In mm. */
  width: number;
  height: number;
  /** Each text, with its size in pt. */
  texts: {text: string; pt: number}[];
  /** All of it is black, white or grey. */
  grey: boolean;
  /** The page at 150 dpi. */
  image: Picture;
}

/** Pixels from 0 (black) to 255, row by row. */
interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

type Drawn = Omit<Leaf, 'image'> & {pixels: string; across: number; down: number};

/** Measures and draws the pages of a PDF. `tab` stands on the test host. */
export async function measure(tab: Page, pdf: Buffer, dpi = 150): Promise<Leaf[]> {
  const drawn = await tab.evaluate(
    async ({base64, dpi, pdfjs}) => {
      const {getDocument, GlobalWorkerOptions} = (await import(pdfjs)) as typeof import('pdfjs-dist');
      GlobalWorkerOptions.workerSrc = '/pdf/worker.mjs';
      const file = await getDocument({data: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))}).promise;
      const pages: Drawn[] = [];
      for (let at = 1; at <= file.numPages; at++) {
        const page = await file.getPage(at);
        const [, , width, height] = page.view;
        const viewport = page.getViewport({scale: dpi / 72});
        const canvas = Object.assign(document.createElement('canvas'), {width: Math.round(viewport.width), height: Math.round(viewport.height)});
        await page.render({canvas, viewport, background: 'white'}).promise;
        const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const one = new Uint8Array(data.length / 4);
        let grey = true;
        for (let pixel = 0; pixel < one.length; pixel++) {
          const [red, green, blue] = [data[pixel * 4], data[pixel * 4 + 1], data[pixel * 4 + 2]];
          one[pixel] = green;
          if (Math.abs(red - green) > 24 || Math.abs(blue - green) > 24) grey = false;
        }
        let pixels = '';
        for (let from = 0; from < one.length; from += 30_000) pixels += String.fromCharCode(...one.subarray(from, from + 30_000));
        const {items} = await page.getTextContent();
        const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [{text: item.str, pt: Math.hypot(item.transform[2] as number, item.transform[3] as number)}] : []));
        pages.push({width: (width / 72) * 25.4, height: (height / 72) * 25.4, texts, grey, pixels: btoa(pixels), across: canvas.width, down: canvas.height});
      }
      return pages;
    },
    {base64: pdf.toString('base64'), dpi, pdfjs: '/pdf/pdf.mjs'},
  );
  return drawn.map(({pixels, across, down, ...rest}) => ({...rest, image: {width: across, height: down, data: new Uint8Array(Buffer.from(pixels, 'base64'))}}));
}

/** A part of a page: its column and row, where the page is cut into so many. */
export function part({image}: Leaf, columns: number, rows: number, column: number, row: number): Picture {
  const [width, height] = [Math.floor(image.width / columns), Math.floor(image.height / rows)];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (row * height + y) * image.width + column * width;
    data.set(image.data.subarray(from, from + width), y * width);
  }
  return {width, height, data};
}

/** What the QR code on a picture says. Throws where there is none. */
export function readCode({width, height, data}: Picture): string {
  const rgb = new Uint8Array(data.length * 3);
  data.forEach((pixel, at) => rgb.fill(pixel, at * 3, at * 3 + 3));
  return decodeQR({width, height, data: rgb});
}

/** The share of a page that is ink. */
export const inkOf = ({image: {data}}: Leaf): number => data.reduce((dark, pixel) => dark + Number(pixel < 128), 0) / data.length;
