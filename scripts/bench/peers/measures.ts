import type {Visit} from './visit.js';

/** A way to compare pages. Less is better in all of them. */
export interface Measure {
  id: string;
  title: string;
  /** Of a profile each, or the same over any link. */
  timed?: true;
  value: (it: Visit) => number | undefined;
  show: (value: number) => string;
  /** Values that are no more than this apart are level: nobody would notice, or the next run would turn them about. */
  level: number;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const whole = (value: number): string => Math.round(value).toLocaleString('en');

export const MEASURES: Measure[] = [
  {id: 'readable', title: 'readable, s', timed: true, value: (it) => it.readable, show: seconds, level: 50},
  {id: 'operable', title: 'first press answered, s', timed: true, value: (it) => it.operable, show: seconds, level: 50},
  {id: 'tasks', title: 'long tasks', timed: true, value: (it) => it.tasks, show: whole, level: 0},
  {id: 'taskMs', title: 'long tasks, ms', timed: true, value: (it) => it.taskMs, show: whole, level: 25},
  {id: 'code', title: 'script and style, bytes', value: (it) => it.code, show: whole, level: 0},
  {id: 'bytes', title: 'all, bytes', value: (it) => it.bytes, show: whole, level: 0},
  {id: 'requests', title: 'requests', value: (it) => it.requests, show: whole, level: 0},
  {id: 'foreign', title: 'to other hosts', value: (it) => it.foreign, show: whole, level: 0},
  {id: 'shift', title: 'layout shift', value: (it) => it.shift, show: (value) => value.toFixed(3), level: 0.0005},
  {id: 'heap', title: 'heap, MB', value: (it) => it.heap, show: (value) => value.toFixed(2), level: 0.02},
];
