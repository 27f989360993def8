import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {retiredScenarios} from '../../src/cli/facts.js';
import {BANK, inUse} from '../../src/content/quiz/bank.js';
import {FINE, draw, orderOf} from '../../src/content/quiz/round.js';
import {ROUND, TOPICS, type Topic} from '../../src/data/quiz.js';
import {retiredSchema} from '../../src/data/quiz.schema.js';

describe('a round', () => {
  const ids = (count: number, seed: string): string[] => draw(BANK, count, seed).map(({id}) => id);
  const seeds = Array.from({length: 200}, (_, at) => `benih ${at}`);

  it('is the same for the same seed, and differs from seed to seed', () => {
    assert.deepEqual(ids(ROUND.usual, 'a'), ids(ROUND.usual, 'a'));
    assert.ok(new Set(seeds.map((seed) => ids(ROUND.usual, seed).join())).size > 195);
  });

  it('never asks the same twice, spreads over topics, and has enough that is fine', () => {
    for (const seed of seeds)
      for (const count of [1, 3, 6, 8, 10]) {
        const round = draw(BANK, count, seed);
        assert.equal(new Set(round).size, count);
        assert.ok(round.filter(({fine}) => fine).length >= Math.ceil(count * FINE));
        assert.ok(new Set(round.map(({topic}) => topic)).size >= Math.min(count, TOPICS.length) - 1, `${seed} ${count}`);
      }
  });

  it('asks every scenario sooner or later', () => assert.equal(new Set(seeds.flatMap((seed) => ids(ROUND.most, seed))).size, BANK.length));

  it('is shorter where there are fewer', () => {
    for (const topic of TOPICS) {
      const some = BANK.filter((each) => each.topic === topic);
      assert.equal(draw(some, ROUND.most, 'a').length, Math.min(some.length, ROUND.most));
    }
    assert.deepEqual(draw([], 6, 'a'), []);
  });

  it('shows the fitting option at each place about equally often', () => {
    const places = [0, 0, 0];
    for (const seed of seeds) for (const each of BANK.filter(({options}) => options.length === 3)) places[orderOf(each, seed).indexOf(0)]++;
    const all = places[0] + places[1] + places[2];
    for (const place of places) assert.ok(place / all > 0.28 && place / all < 0.39, String(places));
  });

  it('shows every option once', () => {
    for (const each of BANK) assert.deepEqual(orderOf(each, 'a').sort(), [...each.options.keys()]);
  });
});

describe('a retired scenario', () => {
  const [first, second] = BANK;
  const all = Object.fromEntries(TOPICS.map((topic) => [topic, topic === first.topic ? [first, second] : []])) as unknown as Record<Topic, typeof BANK>;

  it('is not asked any more', () => assert.deepEqual(inUse(all, [first.id]).map(({id}) => id), [second.id]));
  it('keeps its id, with a day and a reason', () => {
    for (const {id} of retiredScenarios()) assert.ok(!BANK.some((each) => each.id === id), `${id} is asked still`);
    assert.ok(retiredSchema.safeParse([{id: 'old-one', since: '2027-01-01', why: 'The law has changed.'}]).success);
    assert.ok(!retiredSchema.safeParse([{id: 'old-one', since: '2027-01-01', why: ''}]).success);
    assert.ok(!retiredSchema.safeParse([{id: 'old-one', since: '2027-01-01', why: 'The law has changed.'}, {id: 'old-one', since: '2027-01-01', why: 'The law has changed.'}]).success);
  });
});
