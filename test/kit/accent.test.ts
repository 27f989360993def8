import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {colourOf, contrast, luminance, mix} from '../../src/base/contrast.js';
import {seeded} from '../../src/base/random.js';
import {GROUNDS, LEAST, readAccent} from '../../src/kit/accent.js';

const random = seeded('accent');
const colours = Array.from({length: 500}, () => `#${Math.floor(random() * 0x1000000).toString(16).padStart(6, '0')}`);

/** Angle of the colour on the wheel, and how far it is from grey, 0 to 255. */
function hue(colour: string): {angle: number; chroma: number} {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const part = high === r ? (g - b) / (high - low) : high === g ? 2 + (b - r) / (high - low) : 4 + (r - g) / (high - low);
  return {angle: (part * 60 + 360) % 360, chroma: high - low};
}

describe('contrast', () => {
  it('has the ratios that others measure', () => {
    const known: [string, string, number][] = [['#000000', '#ffffff', 21], ['#767676', '#ffffff', 4.54], ['#777777', '#ffffff', 4.48], ['#0000ff', '#ffffff', 8.59], ['#ff0000', '#ffffff', 4], ['#00ff00', '#ffffff', 1.37], ['#123', '#112233', 1]];
    for (const [a, b, ratio] of known) {
      assert.ok(Math.abs(contrast(a, b) - ratio) < 0.005, `${a} on ${b}: ${contrast(a, b)}`);
      assert.equal(contrast(a, b), contrast(b, a));
    }
    assert.deepEqual([luminance('#000'), luminance('#fff')], [0, 1]);
  });

  it('reads a colour as people type it', () => {
    assert.deepEqual(['#8A2F1C', '8a2f1c', ' #abc ', 'ABC'].map(colourOf), ['#8a2f1c', '#8a2f1c', '#aabbcc', '#aabbcc']);
    for (const wrong of ['', '#', '#12', '#12345', '#12345g', 'red', 'rgb(1,2,3)', '#8a2f1c;x', '#8a2f1c80']) assert.equal(colourOf(wrong), undefined, wrong);
  });

  it('mixes from one colour to the other', () => assert.deepEqual([0, 0.5, 1].map((share) => mix('#000000', '#ffffff', share)), ['#000000', '#808080', '#ffffff']));
});

describe('the accent', () => {
  it('of the widgets themselves can be read in both themes', () => {
    assert.ok(readAccent('#8a2f1c', 'light').good);
    assert.ok(readAccent('#f2ab8f', 'dark').good);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is measured against both that it stands on and that stands on it, ${theme}`, () => {
      for (const colour of colours) {
        const {ratio, good} = readAccent(colour, theme);
        assert.equal(ratio, Math.min(contrast(colour, GROUNDS[theme].surface), contrast(colour, GROUNDS[theme].on)));
        assert.equal(good, ratio >= LEAST);
      }
    });

    it(`that is hard to read comes with one that is not, of the same hue and no farther than needed, ${theme}`, () => {
      let asked = 0;
      for (const colour of colours) {
        const {good, better} = readAccent(colour, theme);
        if (good) {
          assert.equal(better, undefined);
          continue;
        }
        asked++;
        assert.match(better!, /^#[0-9a-f]{6}$/);
        const reading = readAccent(better!, theme);
        assert.ok(reading.good, `${colour} → ${better}: ${reading.ratio}`);
        assert.ok(reading.ratio < LEAST * 1.15, `${colour} → ${better} goes too far: ${reading.ratio}`);
        const [from, to] = [hue(colour), hue(better!)];
        const away = Math.abs(((from.angle - to.angle + 540) % 360) - 180);
        // Near to grey a single step of 255 turns the hue far.
        if (Math.min(from.chroma, to.chroma) > 40) assert.ok(away < 4, `${colour} → ${better}: ${away}°`);
      }
      assert.ok(asked > 100, String(asked));
    });
  }
});
