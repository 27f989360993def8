import {TARGETS, compile, isCritical} from './compile.js';
import {allSentences, sentencesOf, widgetNames} from './scan.js';
import {sync} from './sync.js';
import {SETTLED, readUnits} from './xliff.js';

/** `words sync`, and what came of it. */
export function syncAndTell(): number {
  const problems = allSentences().filter((each) => each.problem);
  for (const each of problems) console.error(`${each.file}:${each.line}: ${each.problem} ("${each.text}")`);
  if (problems.length) return 1;
  for (const {language, retired, offered} of sync()) {
    console.log(`${language}: ${retired.length} retired, ${offered.length} offered again as drafts`);
    for (const source of retired) console.log(`   retired: ${source}`);
    for (const source of offered) console.log(`   offered: ${source}`);
  }
  return 0;
}

/** `words report`: per language and widget, what is checked, draft, missing, and waiting because it could hurt. */
export function report(): number {
  for (const language of TARGETS) {
    const units = readUnits(`locales/${language}.xlf`);
    for (const widget of widgetNames()) {
      const sentences = sentencesOf(widget);
      const {progress} = compile(language, sentences, units);
      const settled = new Set(units.filter((unit) => SETTLED.includes(unit.state)).map((unit) => unit.id));
      const shown = language === 'en' ? new Set(units.filter((unit) => unit.target && unit.state !== 'needs-review-translation').map((unit) => unit.id)) : settled;
      const waiting = sentences.filter((each) => isCritical(each) && !shown.has(each.id)).length;
      console.log(
        `${language} ${widget}: ${progress.checked} checked, ${progress.drafts} drafts, ${progress.total - progress.checked - progress.drafts} without translation (Indonesian shows), of ${progress.total}; ${waiting} critical stay Indonesian until ${language === 'en' ? 'translated' : 'final'}`,
      );
    }
  }
  return 0;
}
